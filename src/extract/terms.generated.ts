// Made by `npm run generate` from rules/terms/*.yaml. Do not edit.
export const TERMS = {
  "bodies": [
    {
      "term": "AAPC",
      "spellings": [
        "AAPC",
        "american academy of professional coders|coder|coding"
      ]
    },
    {
      "term": "AHIMA",
      "spellings": [
        "AHIMA",
        "american health information management association"
      ]
    },
    {
      "term": "NHA",
      "spellings": [
        "NHA",
        "national healthcareer association"
      ]
    },
    {
      "term": "NCCT",
      "spellings": [
        "NCCT",
        "national center for competency testing"
      ]
    }
  ],
  "claims": [
    {
      "term": "job-guarantee",
      "name": "a sure job",
      "spellings": [
        "job guarantee|assurance",
        "guarantee* job|jobs|employment|placement|career",
        "guarantee* ... job|jobs|employment|placement|hired|interview|interviews",
        "job|jobs|employment|placement guarantee*",
        "job|jobs|employment|placement is|are guarantee*",
        "assured job|jobs|placement|employment|career",
        "job|jobs|placement assured",
        "100 % placement|job|sure",
        "100|hundred percent placement",
        "placement assurance|confirmed",
        "assured career growth",
        "get hired or your money back",
        "you will be hired",
        "you will get a job",
        "sure shot job",
        "walk into a job",
        "walk straight into a job",
        "90|91|92|93|94|95|96|97|98|99 % placement",
        "90|91|92|93|94|95|96|97|98|99 % job placement",
        "gets a job",
        "get a job or",
        "gets a job offer",
        "job offer before|for",
        "get hired or",
        "hired|job or your money back",
        "land a job ... or we",
        "job or we refund",
        "placed before",
        "placement for all|every|each",
        "every student gets",
        "everyone gets a job",
        "everyone gets placed",
        "jobs for all",
        "job for every",
        "never without a job",
        "sure placement|job|placements",
        "guaranteed|assured placements",
        "confirmed placement|job",
        "definite placement",
        "placement to all"
      ]
    },
    {
      "term": "income-guarantee",
      "name": "a sure income",
      "spellings": [
        "guarantee* income|salary|earnings|pay",
        "guarantee* ... income|salary|earnings|package",
        "earn up to",
        "start|high|be earning",
        "earn over|$",
        "you will earn",
        "you will be earning",
        "you can earn",
        "salary|package guarantee*",
        "six figure",
        "make|earn money from home",
        "earn|earning from home",
        "package ... LPA",
        "earning|make $",
        "paycheck is waiting",
        "new|first paycheck",
        "replace your income|salary",
        "replace their old paycheck",
        "double your income",
        "earn a full time income"
      ]
    },
    {
      "term": "work-from-home",
      "name": "work from home at once",
      "spellings": [
        "work from home immediately",
        "work from home right away",
        "work from home from day one",
        "work from home on day one",
        "work from home as soon as",
        "work at home immediately",
        "immediately work from home",
        "start|begin working from home",
        "start working from home today",
        "work remotely right away",
        "work remotely from day one",
        "remote job immediately",
        "remote work from day one"
      ]
    },
    {
      "term": "pass-guarantee",
      "name": "a sure pass",
      "spellings": [
        "pass guarantee",
        "guarantee* to pass",
        "guarantee* ... pass",
        "guarantee* pass",
        "test|exam pass guarantee",
        "pass or we pay",
        "pass the test or we pay",
        "pass or your money back",
        "pass or get your money back",
        "money back if you fail",
        "if you fail ... refund",
        "100 % pass|passing|success",
        "100 % pass rate",
        "100 percent pass",
        "you will pass",
        "sure to pass"
      ]
    },
    {
      "term": "state-licensed",
      "name": "a state license for coders, which does not exist",
      "spellings": [
        "state licensed coder|billing",
        "state licensed medical coder",
        "licensed medical coder",
        "licensed coder",
        "state license as a coder",
        "coding license",
        "become licensed"
      ]
    },
    {
      "term": "accredited-by-body",
      "name": "accredited by a credentialing body",
      "spellings": [
        "accredited by AAPC|AHIMA",
        "accredited by the AAPC|AHIMA",
        "AAPC accredited|accreditation",
        "AHIMA accredited"
      ]
    },
    {
      "term": "pressure",
      "name": "pressure to enroll now",
      "spellings": [
        "only ... seats left",
        "seats left|remaining",
        "limited seats|time|slots",
        "offer|sale ends",
        "enroll now before",
        "last chance",
        "hurry",
        "price goes up",
        "spots left",
        "only ... spots",
        "ends sunday|tonight|soon|friday|today",
        "ends at midnight",
        "do not miss",
        "dont miss it|out",
        "seats are filling",
        "filling|selling fast",
        "act now",
        "enroll today and save",
        "today only",
        "limited time offer",
        "few slots left",
        "slots left|remaining",
        "before the price goes up",
        "price increases"
      ]
    },
    {
      "term": "no-effort",
      "name": "an easy career",
      "spellings": [
        "get rich",
        "low stress",
        "easy money",
        "no|little effort",
        "no exam needed",
        "no study needed"
      ]
    }
  ],
  "code-sets": [
    {
      "term": "CPT",
      "name": "Current Procedural Terminology",
      "spellings": [
        "CPT",
        "CPT 4",
        "current procedural terminology",
        "physicians current procedural terminology"
      ]
    },
    {
      "term": "ICD-10-CM",
      "name": "International Classification of Diseases, Tenth Revision, Clinical Modification",
      "spellings": [
        "ICD|IDC 10 CM",
        "ICD CM",
        "ICD 10 CM PCS",
        "ICD 10 CM and PCS",
        "ICD 10 CM and ICD PCS",
        "CM PCS",
        "international classification of diseases , 10 th revision , clinical modification",
        "international classification of diseases , 10 revision , clinical modification",
        "international classification of diseases , tenth revision , clinical modification",
        "international classification of disease , 10 th revision , clinical modification",
        "international classification of diseases , 10 th edition , clinical modification",
        "international classification of diseases , tenth edition , clinical modification",
        "10 th revision clinical modification",
        "tenth revision clinical modification"
      ]
    },
    {
      "term": "ICD-10-PCS",
      "name": "International Classification of Diseases, Tenth Revision, Procedure Coding System",
      "spellings": [
        "ICD 10 PCS",
        "ICD PCS",
        "PCS",
        "ICD 10 CM PCS",
        "ICD 10 CM and PCS",
        "ICD 10 CM and ICD PCS",
        "CM PCS",
        "international classification of diseases , 10 th revision , procedure coding system",
        "international classification of diseases , 10 th revision , procedure classification system",
        "international classification of diseases , tenth revision , procedure coding system",
        "10 th revision procedure coding system",
        "tenth revision procedure coding system",
        "procedure coding system"
      ]
    },
    {
      "term": "HCPCS",
      "name": "Healthcare Common Procedure Coding System, Level II",
      "spellings": [
        "HCPCS",
        "hcpcs",
        "HCPC",
        "HCPCS level II|2",
        "HCPCS II",
        "healthcare common procedure coding system",
        "health care common procedure coding system",
        "healthcare common procedural coding system",
        "health care financing administration common procedure coding system",
        "health care financing common procedure coding system",
        "health care financing ... coding system"
      ]
    },
    {
      "term": "ICD-9-CM",
      "name": "International Classification of Diseases, Ninth Revision, Clinical Modification",
      "spellings": [
        "ICD 9 CM|th",
        "ICD 9",
        "international classification of diseases , 9 th revision , clinical modification",
        "international classification of diseases , ninth revision , clinical modification",
        "international classification of diseases , 9 th revision",
        "international classification of diseases , ninth revision"
      ]
    },
    {
      "term": "ICD-10",
      "name": "ICD-10 without saying which",
      "may-be": [
        "ICD-10-CM",
        "ICD-10-PCS"
      ],
      "spellings": [
        "ICD 10",
        "ICD 10 th",
        "international classification of diseases , 10 th revision",
        "international classification of diseases , tenth revision"
      ]
    },
    {
      "term": "ICD",
      "name": "ICD without a revision",
      "may-be": [
        "ICD-10-CM",
        "ICD-10-PCS",
        "ICD-9-CM"
      ],
      "spellings": [
        "ICD",
        "international classification of diseases|disease"
      ]
    }
  ],
  "credentials": [
    {
      "term": "CPC",
      "name": "Certified Professional Coder",
      "body": "AAPC",
      "kind": "PF",
      "tier": "A",
      "spellings": [
        "CPC",
        "certified professional coder|coders",
        "certified procedural coder"
      ]
    },
    {
      "term": "CPC-A",
      "name": "Certified Professional Coder Apprentice",
      "body": "AAPC",
      "kind": "PF",
      "tier": "A",
      "spellings": [
        "CPC a|apprentice",
        "certified professional coder apprentice",
        "apprentice coder"
      ]
    },
    {
      "term": "CCS",
      "name": "Certified Coding Specialist",
      "body": "AHIMA",
      "kind": "IN",
      "tier": "A",
      "spellings": [
        "CCS",
        "certified coding specialist|specialists",
        "ccss"
      ]
    },
    {
      "term": "CCS-P",
      "name": "Certified Coding Specialist Physician-based",
      "body": "AHIMA",
      "kind": "PF",
      "tier": "B",
      "spellings": [
        "CCS p",
        "certified coding specialist physician based",
        "CCSP",
        "certified coding specialist physician"
      ]
    },
    {
      "term": "COC",
      "name": "Certified Outpatient Coder",
      "body": "AAPC",
      "kind": "OF",
      "tier": "B",
      "spellings": [
        "COC",
        "certified outpatient coder|coding"
      ]
    },
    {
      "term": "COC-A",
      "name": "Certified Outpatient Coder Apprentice",
      "body": "AAPC",
      "kind": "OF",
      "tier": "B",
      "spellings": [
        "COC a",
        "certified outpatient coder apprentice"
      ]
    },
    {
      "term": "CPC-H",
      "name": "Certified Professional Coder Hospital",
      "body": "AAPC",
      "kind": "OF",
      "tier": "R",
      "spellings": [
        "CPC h",
        "certified professional coder hospital"
      ]
    },
    {
      "term": "CIC",
      "name": "Certified Inpatient Coder",
      "body": "AAPC",
      "kind": "IN",
      "tier": "B",
      "spellings": [
        "CIC",
        "certified inpatient coder"
      ]
    },
    {
      "term": "CRC",
      "name": "Certified Risk Adjustment Coder",
      "body": "AAPC",
      "kind": "RA",
      "tier": "B",
      "spellings": [
        "CRC",
        "certified risk adjustment coder"
      ]
    },
    {
      "term": "CPC-P",
      "name": "Certified Professional Coder Payer",
      "body": "AAPC",
      "kind": "PF",
      "tier": "C",
      "spellings": [
        "CPC p",
        "certified professional coder payer"
      ]
    },
    {
      "term": "CPB",
      "name": "Certified Professional Biller",
      "body": "AAPC",
      "kind": "BI",
      "tier": "C",
      "spellings": [
        "CPB",
        "certified professional biller"
      ]
    },
    {
      "term": "CPMA",
      "name": "Certified Professional Medical Auditor",
      "body": "AAPC",
      "kind": "AU",
      "tier": "C",
      "spellings": [
        "CPMA",
        "certified professional medical auditor"
      ]
    },
    {
      "term": "CDEO",
      "name": "Certified Documentation Expert Outpatient",
      "body": "AAPC",
      "kind": "AU",
      "tier": "C",
      "spellings": [
        "CDEO",
        "certified documentation expert outpatient"
      ]
    },
    {
      "term": "CDEI",
      "name": "Certified Documentation Expert Inpatient",
      "body": "AAPC",
      "kind": "AU",
      "tier": "U",
      "spellings": [
        "CDEI",
        "certified documentation expert inpatient"
      ]
    },
    {
      "term": "CPCO",
      "name": "Certified Professional Compliance Officer",
      "body": "AAPC",
      "kind": "CO",
      "tier": "C",
      "spellings": [
        "CPCO",
        "certified professional compliance officer"
      ]
    },
    {
      "term": "CPPM",
      "name": "Certified Physician Practice Manager",
      "body": "AAPC",
      "kind": "CO",
      "tier": "C",
      "spellings": [
        "CPPM",
        "certified physician practice manager"
      ]
    },
    {
      "term": "CPC-I",
      "name": "Certified Professional Coder Instructor",
      "body": "AAPC",
      "kind": "instructor",
      "tier": "U",
      "spellings": [
        "CPC i",
        "certified professional coder instructor"
      ]
    },
    {
      "term": "CIRCC",
      "name": "Certified Interventional Radiology Cardiovascular Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "C",
      "spellings": [
        "CIRCC",
        "certified interventional radiology cardiovascular coder"
      ]
    },
    {
      "term": "CCC",
      "name": "Certified Cardiology Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "C",
      "spellings": [
        "CCC",
        "certified cardiology coder"
      ],
      "near": [
        "AAPC",
        "certified cardiology coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CEMC",
      "name": "Certified Evaluation and Management Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "C",
      "spellings": [
        "CEMC",
        "certified evaluation and management coder"
      ]
    },
    {
      "term": "CASCC",
      "name": "Certified Ambulatory Surgery Center Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "C",
      "spellings": [
        "CASCC",
        "certified ambulatory surgery center coder"
      ]
    },
    {
      "term": "CANPC",
      "name": "Certified Anesthesia and Pain Management Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "CANPC",
        "certified anesthesia and pain management coder"
      ],
      "near": [
        "AAPC",
        "certified anesthesia and pain management coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CCVTC",
      "name": "Certified Cardiovascular and Thoracic Surgery Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "CCVTC",
        "certified cardiovascular and thoracic surgery coder"
      ],
      "near": [
        "AAPC",
        "certified cardiovascular and thoracic surgery coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CPCD",
      "name": "Certified Professional Coder in Dermatology",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "CPCD",
        "certified professional coder in dermatology"
      ],
      "near": [
        "AAPC",
        "certified professional coder in dermatology",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CEDC",
      "name": "Certified Emergency Department Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "CEDC",
        "certified emergency department coder"
      ],
      "near": [
        "AAPC",
        "certified emergency department coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CENTC",
      "name": "Certified Ear Nose Throat Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "CENTC",
        "certified ear nose throat coder"
      ],
      "near": [
        "AAPC",
        "certified ear nose throat coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CFPC",
      "name": "Certified Family Practice Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "CFPC",
        "certified family practice coder"
      ],
      "near": [
        "AAPC",
        "certified family practice coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CGIC",
      "name": "Certified Gastroenterology Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "CGIC",
        "certified gastroenterology coder"
      ],
      "near": [
        "AAPC",
        "certified gastroenterology coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CGSC",
      "name": "Certified General Surgery Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "CGSC",
        "certified general surgery coder"
      ],
      "near": [
        "AAPC",
        "certified general surgery coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CHONC",
      "name": "Certified Hematology and Oncology Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "CHONC",
        "certified hematology and oncology coder"
      ],
      "near": [
        "AAPC",
        "certified hematology and oncology coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CIMC",
      "name": "Certified Internal Medicine Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "CIMC",
        "certified internal medicine coder"
      ],
      "near": [
        "AAPC",
        "certified internal medicine coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "COBGC",
      "name": "Certified Obstetrics Gynecology Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "COBGC",
        "certified obstetrics gynecology coder"
      ],
      "near": [
        "AAPC",
        "certified obstetrics gynecology coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "COPC",
      "name": "Certified Ophthalmology Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "COPC",
        "certified ophthalmology coder"
      ],
      "near": [
        "AAPC",
        "certified ophthalmology coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "COSC",
      "name": "Certified Orthopaedic Surgery Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "COSC",
        "certified orthopaedic surgery coder"
      ],
      "near": [
        "AAPC",
        "certified orthopaedic surgery coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CPEDC",
      "name": "Certified Pediatrics Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "CPEDC",
        "certified pediatrics coder"
      ],
      "near": [
        "AAPC",
        "certified pediatrics coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CPRC",
      "name": "Certified Plastics and Reconstructive Surgery Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "CPRC",
        "certified plastics and reconstructive surgery coder"
      ],
      "near": [
        "AAPC",
        "certified plastics and reconstructive surgery coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CRHC",
      "name": "Certified Rheumatology Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "CRHC",
        "certified rheumatology coder"
      ],
      "near": [
        "AAPC",
        "certified rheumatology coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CSFAC",
      "name": "Certified Surgical Foot and Ankle Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "CSFAC",
        "certified surgical foot and ankle coder"
      ],
      "near": [
        "AAPC",
        "certified surgical foot and ankle coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CUC",
      "name": "Certified Urology Coder",
      "body": "AAPC",
      "kind": "SP",
      "tier": "U",
      "spellings": [
        "CUC",
        "certified urology coder"
      ],
      "near": [
        "AAPC",
        "certified urology coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CCA",
      "name": "Certified Coding Associate",
      "body": "AHIMA",
      "kind": "EN",
      "tier": "B",
      "spellings": [
        "CCA",
        "certified coding associate"
      ]
    },
    {
      "term": "RHIT",
      "name": "Registered Health Information Technician",
      "body": "AHIMA",
      "kind": "HIM",
      "tier": "B",
      "spellings": [
        "RHIT",
        "registered health information technician"
      ]
    },
    {
      "term": "RHIA",
      "name": "Registered Health Information Administrator",
      "body": "AHIMA",
      "kind": "HIM",
      "tier": "B",
      "spellings": [
        "RHIA",
        "registered health information administrator"
      ]
    },
    {
      "term": "CDIP",
      "name": "Certified Documentation Improvement Practitioner",
      "body": "AHIMA",
      "kind": "AU",
      "tier": "C",
      "spellings": [
        "CDIP",
        "certified documentation improvement practitioner"
      ]
    },
    {
      "term": "CHDA",
      "name": "Certified Health Data Analyst",
      "body": "AHIMA",
      "kind": "HIM",
      "tier": "C",
      "spellings": [
        "CHDA",
        "certified health data analyst"
      ]
    },
    {
      "term": "CHPS",
      "name": "Certified in Healthcare Privacy and Security",
      "body": "AHIMA",
      "kind": "CO",
      "tier": "C",
      "spellings": [
        "CHPS",
        "certified in healthcare privacy and security"
      ]
    },
    {
      "term": "CPHI",
      "name": "Certified Professional in Health Informatics",
      "body": "AHIMA",
      "kind": "HIM",
      "tier": "C",
      "spellings": [
        "CPHI",
        "certified professional in health informatics"
      ],
      "near": [
        "AHIMA",
        "certified professional in health informatics",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CHTS",
      "name": "Certified Healthcare Technology Specialist",
      "body": "AHIMA",
      "kind": "HIM",
      "tier": "R",
      "spellings": [
        "CHTS",
        "certified healthcare technology specialist"
      ],
      "near": [
        "AHIMA",
        "certified healthcare technology specialist",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CBCS",
      "name": "Certified Billing and Coding Specialist",
      "body": "NHA",
      "kind": "BI",
      "tier": "D",
      "spellings": [
        "CBCS",
        "certified billing and coding specialist"
      ]
    },
    {
      "term": "CEHRS",
      "name": "Certified Electronic Health Records Specialist",
      "body": "NHA",
      "kind": "EN",
      "tier": "U",
      "spellings": [
        "CEHRS",
        "certified electronic health records specialist"
      ]
    },
    {
      "term": "CMAA",
      "name": "Certified Medical Administrative Assistant",
      "body": "NHA",
      "kind": "EN",
      "tier": "U",
      "spellings": [
        "CMAA",
        "certified medical administrative assistant"
      ]
    },
    {
      "term": "NCICS",
      "name": "National Certified Insurance and Coding Specialist",
      "body": "NCCT",
      "kind": "BI",
      "tier": "D",
      "spellings": [
        "NCICS",
        "national certified insurance and coding specialist"
      ]
    },
    {
      "term": "MCBC",
      "name": "Medical Coder and Biller Certification",
      "body": "AMCA",
      "kind": "BI",
      "tier": "U",
      "spellings": [
        "MCBC",
        "medical coder and biller certification"
      ],
      "near": [
        "AMCA",
        "medical coder and biller certification",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CMRS",
      "name": "Certified Medical Reimbursement Specialist",
      "body": "AMBA",
      "kind": "BI",
      "tier": "D",
      "spellings": [
        "CMRS",
        "certified medical reimbursement specialist"
      ]
    },
    {
      "term": "CMBS",
      "name": "Certified Medical Billing Specialist",
      "body": "MAB",
      "kind": "BI",
      "tier": "D",
      "spellings": [
        "CMBS",
        "certified medical billing specialist"
      ]
    },
    {
      "term": "CMRT",
      "name": "Certified Medical Records Technician",
      "body": "MAB",
      "kind": "HIM",
      "tier": "D",
      "spellings": [
        "CMRT",
        "certified medical records technician"
      ],
      "near": [
        "MAB",
        "certified medical records technician",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CMC",
      "name": "Certified Medical Coder",
      "body": "PMI",
      "kind": "PF",
      "tier": "D",
      "spellings": [
        "CMC",
        "certified medical coder"
      ],
      "near": [
        "PMI",
        "practice management institute"
      ]
    },
    {
      "term": "CMIS",
      "name": "Certified Medical Insurance Specialist",
      "body": "PMI",
      "kind": "BI",
      "tier": "U",
      "spellings": [
        "CMIS",
        "certified medical insurance specialist"
      ],
      "near": [
        "PMI",
        "certified medical insurance specialist",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CMOM",
      "name": "Certified Medical Office Manager",
      "body": "PMI",
      "kind": "CO",
      "tier": "U",
      "spellings": [
        "CMOM",
        "certified medical office manager"
      ],
      "near": [
        "PMI",
        "certified medical office manager",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CMCO",
      "name": "Certified Medical Compliance Officer",
      "body": "PMI",
      "kind": "CO",
      "tier": "U",
      "spellings": [
        "CMCO",
        "certified medical compliance officer"
      ],
      "near": [
        "PMI",
        "certified medical compliance officer",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CMCA",
      "name": "Certified Medical Coding Auditor",
      "body": "PMI",
      "kind": "AU",
      "tier": "U",
      "spellings": [
        "CMCA",
        "certified medical coding auditor"
      ],
      "near": [
        "PMI",
        "certified medical coding auditor",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "SCP",
      "name": "Specialty Coding Professional",
      "body": "BMSC",
      "kind": "SP",
      "tier": "D",
      "spellings": [
        "SCP",
        "specialty coding professional"
      ],
      "near": [
        "BMSC",
        "specialty coding professional",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "ACS",
      "name": "Advanced Coding Specialist",
      "body": "BMSC",
      "kind": "SP",
      "tier": "D",
      "spellings": [
        "ACS",
        "advanced coding specialist"
      ],
      "near": [
        "BMSC",
        "advanced coding specialist",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CCP-P",
      "name": "Certified Compliance Professional Physician",
      "body": "BMSC",
      "kind": "CO",
      "tier": "C",
      "spellings": [
        "CCP p",
        "certified compliance professional physician"
      ],
      "near": [
        "BMSC",
        "certified compliance professional physician",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "HCS-D",
      "name": "Home Care Coding Specialist Diagnosis",
      "body": "BMSC",
      "kind": "HH",
      "tier": "C",
      "spellings": [
        "HCS d",
        "home care coding specialist diagnosis"
      ],
      "near": [
        "BMSC",
        "home care coding specialist diagnosis",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "HCS-O",
      "name": "Home Care Clinical Specialist OASIS",
      "body": "BMSC",
      "kind": "HH",
      "tier": "U",
      "spellings": [
        "HCS o",
        "home care clinical specialist OASIS"
      ],
      "near": [
        "BMSC",
        "home care clinical specialist OASIS",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "HCS-H",
      "name": "Home Care Coding Specialist Hospice",
      "body": "BMSC",
      "kind": "HH",
      "tier": "U",
      "spellings": [
        "HCS h",
        "home care coding specialist hospice"
      ],
      "near": [
        "BMSC",
        "home care coding specialist hospice",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "QMC",
      "name": "Qualified Medical Coder",
      "body": "QPro",
      "kind": "PF",
      "tier": "U",
      "spellings": [
        "QMC",
        "qualified medical coder"
      ],
      "near": [
        "qpro",
        "qualified medical coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CMSCS",
      "name": "Certified Multi-Specialty Coding Specialist",
      "body": "PAHCS",
      "kind": "PF",
      "tier": "R",
      "spellings": [
        "CMSCS",
        "certified multi specialty coding specialist"
      ],
      "near": [
        "PAHCS",
        "certified multi specialty coding specialist",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CCDS",
      "name": "Certified Clinical Documentation Specialist",
      "body": "ACDIS",
      "kind": "AU",
      "tier": "C",
      "spellings": [
        "CCDS",
        "certified clinical documentation specialist"
      ]
    },
    {
      "term": "CRCR",
      "name": "Certified Revenue Cycle Representative",
      "body": "HFMA",
      "kind": "BI",
      "tier": "U",
      "spellings": [
        "CRCR",
        "certified revenue cycle representative"
      ],
      "near": [
        "HFMA",
        "certified revenue cycle representative",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CMM",
      "name": "Certified Medical Manager",
      "body": "PAHCOM",
      "kind": "CO",
      "tier": "C",
      "spellings": [
        "CMM",
        "certified medical manager"
      ],
      "near": [
        "PAHCOM",
        "certified medical manager",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    },
    {
      "term": "CMPE",
      "name": "Certified Medical Practice Executive",
      "body": "MGMA",
      "kind": "CO",
      "tier": "C",
      "spellings": [
        "CMPE",
        "certified medical practice executive"
      ],
      "near": [
        "MGMA",
        "certified medical practice executive",
        "certif*",
        "credential*",
        "exam",
        "examination"
      ]
    }
  ],
  "cues": [
    {
      "term": "at-no-cost",
      "spellings": [
        "no|without added|additional|extra charge|cost|fee|fees|costs",
        "no charge|cost"
      ]
    },
    {
      "term": "denied",
      "spellings": [
        "not",
        "no",
        "never",
        "none",
        "cannot",
        "can|don|doesn|won|isn|aren t",
        "nobody",
        "nor",
        "without",
        "neither",
        "no one",
        "unable",
        "rarely",
        "refuse",
        "beware of"
      ]
    },
    {
      "term": "recommended",
      "spellings": [
        "it helps to",
        "can do without",
        "suggest",
        "suggests",
        "recommended",
        "recommend",
        "recommends",
        "advised",
        "advisable",
        "suggested",
        "helpful",
        "preferred",
        "desirable",
        "optional",
        "an advantage|asset",
        "a plus",
        "encouraged",
        "beneficial",
        "useful",
        "ideally",
        "nice|handy|good to have",
        "not required|mandatory|necessary",
        "advisory",
        "handy",
        "worth having",
        "comes in handy",
        "if you have one",
        "do not need it",
        "dont need it",
        "not needed for"
      ]
    },
    {
      "term": "required",
      "spellings": [
        "required",
        "must",
        "compulsory",
        "includes",
        "have to be",
        "to be purchased",
        "need",
        "needs",
        "needed",
        "mandatory",
        "require",
        "requires",
        "necessary",
        "bring",
        "have their own",
        "have your own",
        "purchase",
        "buy",
        "should|shall have",
        "included",
        "supplied",
        "are provided"
      ]
    },
    {
      "term": "compared",
      "spellings": [
        "is|are mentioned",
        "where ... went",
        "went away",
        "what happened|became to|of",
        "compare",
        "compared",
        "comparison",
        "contrast",
        "differences|difference between",
        "versus",
        "vs",
        "unlike",
        "instead of",
        "transition|converting|conversion from",
        "history|evolution of",
        "formerly",
        "replaced",
        "crosswalk",
        "gems",
        "general equivalence mappings",
        "historical",
        "history",
        "tell apart",
        "distinguish",
        "mapping",
        "legacy",
        "a look at",
        "a glance at",
        "how we got here",
        "looks back at",
        "touched upon only"
      ]
    },
    {
      "term": "announced",
      "spellings": [
        "is to take effect",
        "tell what is coming",
        "what is coming",
        "will replace",
        "has announced",
        "government has",
        "for the change to",
        "will be replaced|added",
        "change to ICD 10",
        "bridge class",
        "looking ahead|forward",
        "upcoming",
        "future",
        "preview",
        "coming soon",
        "introduction to the coming",
        "next year",
        "planned",
        "prepare for the transition",
        "awareness|implementation of",
        "transition|moving to",
        "primer",
        "first look",
        "a glimpse",
        "sneak peek",
        "look|looks ahead",
        "a look ahead"
      ]
    },
    {
      "term": "no-longer",
      "spellings": [
        "code|codes look|looks like",
        "taught|covered|handled|offered|studied|treated|subject|business in|of another|other course|class|program",
        "taught|covered|handled|offered|studied|treated|subject|business in|of a|the|our|its separate|different|companion|sister|advanced|other",
        "taught|covered|handled|offered|studied|treated|subject|business in|of a|the|our|its next|second|later|following course|class|program",
        "taken up in another|other course|class|program",
        "taken up in a|the|our|its separate|different|companion|sister|advanced|other",
        "taken up in a|the|our|its next|second|later|following course|class|program",
        "belongs|belong|left to another|other course|class|program",
        "belongs|belong|left to a|the|our|its separate|different|companion|sister|advanced|other",
        "belongs|belong|left to a|the|our|its next|second|later|following course|class|program",
        "is not repeated|part",
        "are not repeated|what|part",
        "no PCS codes",
        "from ICD 9 to|CM",
        "contrasted briefly|with",
        "comparison|mentioned|described|reading only",
        "how ICD 10 PCS differs",
        "differs from CPT",
        "not the aim|goal",
        "is not the aim",
        "not what the",
        "no review for",
        "not a review for|course",
        "will not come up",
        "general equivalence maps",
        "for contrast only",
        "for comparison only",
        "named for comparison",
        "leave it out",
        "leave them out",
        "left out",
        "no|not part of",
        "is|are not included in",
        "not used|covered|taught|included|offered",
        "taught|covered elsewhere",
        "compared with CPT",
        "no longer",
        "does not cover|include|teach",
        "do not cover|teach",
        "doesn t cover|include",
        "offered|sold separately",
        "leave your",
        "may|can leave",
        "not be coding in|with",
        "is|are excluded",
        "one reading only",
        "outside the|this award|course|class|program|programme|scope|syllabus",
        "outside of the|this award|course|class|program|programme|scope",
        "out of scope",
        "not dealt with",
        "not|no part of this",
        "how we got here",
        "how other countries|nations"
      ]
    },
    {
      "term": "contrasted",
      "spellings": [
        "differ|differs|differing|different from",
        "comparison with|to",
        "comparisons|contrast with",
        "as opposed to",
        "in place of",
        "instead of",
        "rather than",
        "in contrast to"
      ]
    },
    {
      "term": "external-exam",
      "spellings": [
        "national|certification|certifying|credentialing|licensing|licensure|board|actual|real|official|external|outside|international|main|original exam|exams|examination|examinations",
        "certification|certifying|national test|tests",
        "CPC|CCS|CCA|COC|CIC|CRC|CPB|CBCS|AAPC|AHIMA|NCCT|NHA exam|exams|examination|examinations",
        "main CPC exam",
        "actual|real CPC",
        "aapcs exam",
        "national certification",
        "the big exam",
        "exam|examination by|of AAPC|AHIMA",
        "exam conducted by",
        "exam is conducted by",
        "CPC exam runs",
        "exam at the center",
        "exam takes",
        "certifying body|bodies",
        "certification body"
      ]
    },
    {
      "term": "own-exam",
      "spellings": [
        "mock",
        "mock exam|exams|test|tests|paper|papers|boards|board",
        "practice exam|exams|test|tests",
        "midterm",
        "mid term",
        "midterm exam|examination",
        "final exam|examination|assessment|test",
        "unit exam|exams|test|tests",
        "chapter test|tests|exam|exams",
        "module test|exam|exams",
        "quiz",
        "quizzes",
        "exam|test 1",
        "course|practical|simulation|benchmark|diagnostic|mastery exam",
        "in class exam|exams",
        "lecture exam|exams",
        "lesson exams|exam",
        "mid course exam",
        "proctored final",
        "practicals",
        "post|written|grand|skills test",
        "pretest",
        "simulated exam|exams",
        "tests",
        "section test|tests|exams",
        "model exam|exams|paper|papers",
        "periodical exam|exams",
        "weekly test|tests",
        "comprehensive exam|final",
        "final coding exam",
        "competency exam|test",
        "each exam|test",
        "all exams|tests|quizzes",
        "examination",
        "exams",
        "exam",
        "test",
        "examinations"
      ]
    },
    {
      "term": "timed",
      "spellings": [
        "timed",
        "against|on|with|beat the clock",
        "time limit|bound",
        "under time pressure",
        "exam conditions|pace",
        "under|real|simulates exam conditions",
        "timer",
        "stopwatch",
        "under timed conditions",
        "clocked",
        "at exam pace",
        "real time conditions",
        "strict|limited|against time",
        "on|under a clock",
        "clock running",
        "clock is running",
        "wall clock",
        "in real time",
        "under real conditions",
        "countdown",
        "within the time",
        "exam like conditions",
        "under exam like conditions",
        "timing is",
        "strictly timed",
        "closes|submits by itself",
        "shuts off",
        "closes|submits automatically",
        "locks after",
        "shuts|locks|kicks you out",
        "shut out when",
        "when time runs out",
        "when the time is up"
      ]
    },
    {
      "term": "untimed",
      "spellings": [
        "untimed",
        "not timed",
        "no time limit|limits|pressure",
        "without time limit|pressure",
        "without a time limit",
        "unlimited time",
        "are|is not timed",
        "not be timed",
        "no timer|clock",
        "take as long as",
        "as much time as",
        "self paced exams",
        "without a clock",
        "without the clock",
        "clock is off",
        "untimed practice",
        "not on the clock",
        "take your time",
        "at your own speed"
      ]
    },
    {
      "term": "preparing",
      "spellings": [
        "get through|certified|your",
        "prepare",
        "prepares",
        "prepared",
        "preparing",
        "preparation",
        "prep",
        "eligible",
        "eligibility",
        "sit for|the",
        "to sit",
        "take|pass|passing|write|clearing|challenge the",
        "may apply",
        "qualify",
        "qualifies",
        "qualified",
        "exam ready|training",
        "ready",
        "ready for|you",
        "leads|leading|lead|path|pathway|route|road|mapped|maps to",
        "designated",
        "aligned",
        "aligns",
        "pursue",
        "earn",
        "earning",
        "obtain",
        "obtaining",
        "target",
        "target credential",
        "become a|certified",
        "become",
        "train|training|apply|registration|appear|candidates|designed|register for",
        "training",
        "certification training",
        "towards",
        "toward",
        "aim",
        "goal",
        "crack",
        "appear",
        "attempt",
        "geared to|toward|towards",
        "review for|course",
        "bootcamp",
        "boot camp",
        "readies",
        "readying",
        "get|gets|getting you ready",
        "being ready for",
        "equip",
        "equips",
        "groom",
        "grooms",
        "coach|coaches you",
        "gear up for",
        "so that you can take",
        "able to take|sit",
        "clear the|CPC",
        "cracking",
        "succeed|success|successful on",
        "do well on",
        "tackle",
        "tackles",
        "register and appear",
        "certify as",
        "becoming certified",
        "become certified as",
        "study plan for",
        "on the way to",
        "covers what ... needs",
        "tailored to|for",
        "follows the syllabus|outline|outlines|content of",
        "follow the outline|outlines of",
        "based on the",
        "practice|mock tests for",
        "tests and strategy for",
        "strategy for the",
        "practice|mock exams for",
        "practice test for",
        "practice|mock exam for",
        "tests like the",
        "gets students ready",
        "ready to sit",
        "drawn up with",
        "with the ... exam|examination in mind"
      ]
    },
    {
      "term": "own-certificate",
      "spellings": [
        "certificate of completion|achievement",
        "school|our|course|institute|completion certificate"
      ]
    },
    {
      "term": "teacher",
      "spellings": [
        "instructor",
        "instructors",
        "professor",
        "trainer",
        "trainers",
        "taught|led|prepared|reviewed|approved by",
        "teacher",
        "faculty",
        "lecturer",
        "your instructor",
        "facilitator",
        "by certified",
        "experienced coders",
        "mentor",
        "mentors",
        "coach",
        "staff",
        "author",
        "director",
        "coordinator",
        "founder"
      ]
    },
    {
      "term": "recognition",
      "spellings": [
        "salary",
        "salaries",
        "average",
        "earns",
        "earn more",
        "ceus",
        "CEU",
        "membership",
        "member",
        "members",
        "approved",
        "code of ethics",
        "guidelines",
        "handbook",
        "website",
        "ethical",
        "standards",
        "body of knowledge",
        "such as",
        "chapter",
        "chapters",
        "press",
        "publisher",
        "publication"
      ]
    },
    {
      "term": "review",
      "spellings": [
        "look|looking back",
        "picks|brush up",
        "refresher",
        "refreshers",
        "review",
        "quick review",
        "recap"
      ]
    },
    {
      "term": "later",
      "spellings": [
        "before the student goes out",
        "before clinical|externship|practicum",
        "before the clinical|externship|practicum|internship",
        "prior to clinical|externship|practicum",
        "prior to the externship",
        "to graduate",
        "for graduation",
        "during the program",
        "on file before",
        "by the end of",
        "next term|semester|quarter|spring|fall|summer|winter",
        "next year",
        "the following term|semester|spring|fall",
        "after this course|class",
        "following this course",
        "upon completion of this course"
      ]
    },
    {
      "term": "class-copy",
      "spellings": [
        "will|is|are be copied for",
        "copied for you|the|students",
        "need not own|buy",
        "do|does not need to own",
        "pages|tables|sheets|copies ... handed out",
        "one copy for",
        "will be in the classroom",
        "classroom has a|some",
        "copies are kept",
        "kept in the laboratory|lab|class|classroom|office|library",
        "stays in the room",
        "in the encoder|portal",
        "available in the encoder|lab|classroom|library",
        "no need to buy|purchase",
        "do not need to buy",
        "not need to buy|purchase",
        "for looking things up",
        "provided|available|kept|supplied in class",
        "for use in class",
        "class set|copies|shelf",
        "classroom|reference copies",
        "lab has copies",
        "copies|supplied in the lab",
        "on reserve|loan",
        "for students use",
        "returned same day",
        "to be returned",
        "returned after class",
        "provided in the lab|classroom",
        "shared copies|set",
        "loaned",
        "lent to",
        "kept in ... lab|laboratory|classroom|library|office|room|center|centre",
        "do|does not have to buy",
        "not have to buy",
        "no one has to buy",
        "need not be purchased|bought",
        "for use during class",
        "used during lectures",
        "no purchase necessary|required",
        "posted in|on",
        "available|free online",
        "on the portal|shelf",
        "pages are in",
        "tables are in|posted|given|provided",
        "tables will be",
        "shelf copy|copies",
        "we lend",
        "are|is lent",
        "library login"
      ]
    },
    {
      "term": "another-course",
      "spellings": [
        "of the two|associate degree|program",
        "can be taken before",
        "is|are in our ... course|class|program",
        "not in this one",
        "in our advanced ... course|class|program",
        "see|visit our ... course|class|program|preparation|training",
        "another|bridge|companion course",
        "comes|come in ... course|class|program|batch",
        "next course|level",
        "see separate page",
        "separate page|elective|course|track|enrollment|enrolment|registration|fee",
        "ask about",
        "offered every summer",
        "in the advanced course",
        "in an advanced course",
        "in the next course",
        "in a later course",
        "in a separate course|track",
        "related course|courses",
        "is followed by",
        "bridge class",
        "in our separate",
        "our separate|other",
        "corequisite brings",
        "sister program|course",
        "go on with",
        "follow|add on",
        "sequel",
        "also offer|offers",
        "we also offer",
        "other courses",
        "upgrade to",
        "advanced course adds",
        "enroll in our",
        "is one of ... courses",
        "one of the ... courses",
        "one of several courses",
        "then take ... course|class|program",
        "after this course you can",
        "move on to ... course|class|program",
        "see our ... course|class|program|page",
        "look at our ... course|class|program|page",
        "go on to ... course|class|program",
        "continue with ... course|class|program",
        "see our ... boot|bootcamp|review|workshop|training",
        "then take ... boot|bootcamp|review|workshop|training",
        "look at our ... boot|bootcamp|review|workshop|training",
        "is a separate ... course|class|program|track|batch",
        "are separate ... courses|classes|programs|tracks",
        "as a separate ... course|class|program|track",
        "is|are handled only in",
        "handled only in",
        "is|are covered only in",
        "are offered in our",
        "belongs to the",
        "is a course by itself",
        "is a course of its own",
        "students who want to learn how to",
        "enrolled separately"
      ]
    },
    {
      "term": "known-before",
      "spellings": [
        "integrate previously",
        "learned earlier|before",
        "previously acquired|learned",
        "prior|previous knowledge",
        "knowledge of",
        "assumes",
        "assumed",
        "already know|have",
        "should already",
        "review of prior",
        "builds|build on",
        "foundation|background in",
        "from earlier courses",
        "had|taken|completed|passed a|an|any|some course|class|courses|classes in"
      ]
    },
    {
      "term": "book",
      "spellings": [
        "book",
        "books",
        "manual",
        "manuals",
        "codebook",
        "codebooks",
        "code book|books",
        "edition",
        "professional edition",
        "volume",
        "volumes",
        "hardcover",
        "spiral",
        "spiral bound",
        "spiralbound",
        "ISBN",
        "publisher",
        "print",
        "expert for",
        "for hospitals|physicians",
        "current year"
      ]
    },
    {
      "term": "textbook",
      "spellings": [
        "handbook",
        "workbook",
        "textbook",
        "text|practice book",
        "step by step",
        "understanding",
        "basic",
        "workout",
        "introduction",
        "coding systems|clinic",
        "exercises",
        "lecture",
        "powerpoints",
        "primer",
        "online access|module",
        "guide",
        "study guide",
        "for beginners|coders",
        "fundamentals",
        "principles",
        "without|with answers",
        "applying",
        "beyond",
        "mastering",
        "essentials",
        "buck s",
        "buck",
        "3 2 1 code it",
        "code it",
        "approach",
        "certification|exam review",
        "flash cards",
        "flashcards",
        "companion",
        "theory",
        "conquer",
        "simplified",
        "made easy",
        "foundation",
        "course reader",
        "medical coding",
        "lab manual",
        "worktext"
      ]
    }
  ],
  "other-code-sets": [
    {
      "term": "ICD-10-CA",
      "spellings": [
        "ICD 10 CA",
        "! CD 10 CA",
        "ICD 10 CA CCI|CCE"
      ]
    },
    {
      "term": "ICD-10-AM",
      "spellings": [
        "ICD 10 AM",
        "ICD 10 AM ACHI"
      ]
    },
    {
      "term": "ICD-11",
      "spellings": [
        "ICD 11",
        "ICD 11 th|MMS"
      ]
    },
    {
      "term": "ICD-O",
      "spellings": [
        "ICD o",
        "ICD o 3"
      ]
    }
  ],
  "outdated-figures": [
    {
      "term": "150-questions",
      "name": "150 questions, as the CPC exam had until the end of 2021",
      "spellings": [
        "150 questions|question|item|items|MCQ|mcqs",
        "150 multiple choice"
      ],
      "near": [
        "CPC",
        "exam",
        "examination"
      ]
    },
    {
      "term": "5-hours-40",
      "name": "5 hours 40 minutes, as the CPC exam took until the end of 2021",
      "spellings": [
        "5 hours 40 minutes",
        "5 hours and 40 minutes",
        "5 hrs 40 min|mins",
        "5 h 40 min",
        "5 h 40",
        "5 hours 40",
        "5 hr 40 min",
        "five hours and forty minutes",
        "five hours forty minutes",
        "340 minutes"
      ]
    },
    {
      "term": "5-to-6-hours",
      "name": "an exam of five to six hours",
      "spellings": [
        "5 6 hours|hour|hrs",
        "5 to 6 hours",
        "five to six hours",
        "five six hours"
      ],
      "near": [
        "CPC",
        "exam",
        "examination",
        "CCS",
        "certification"
      ]
    },
    {
      "term": "two-attempts-included",
      "name": "two attempts for one price, which must be bought as such today",
      "spellings": [
        "two attempts included",
        "free retake",
        "includes two attempts",
        "two attempts for one price",
        "one free retake",
        "includes a free retake",
        "two attempts at the exam are included"
      ]
    }
  ],
  "practice": [
    {
      "term": "practicum",
      "spellings": [
        "externship",
        "externships",
        "practicum",
        "practicums",
        "internship",
        "internships",
        "professional practice experience|course|hours|placement",
        "PPE",
        "field work|placement|experience|training",
        "fieldwork",
        "clinical rotation|externship|practicum|experience|internship|part|phase|placement",
        "on the job training",
        "OJT",
        "work|student|clinic placement",
        "placement in this course",
        "work experience placement",
        "supervised industry training",
        "industry immersion",
        "directed|supervised practice",
        "virtual|capstone externship",
        "the clinical rotation",
        "practice experience|placement",
        "supervised practice experience",
        "supervised practical experience",
        "industrial|workplace training",
        "hospital training|placement",
        "site experience",
        "affiliation",
        "job shadowing"
      ]
    },
    {
      "term": "real-charts",
      "spellings": [
        "real charts|records",
        "real|actual|authentic|redacted medical records",
        "real patient records",
        "real world charts",
        "real case records",
        "real operative reports",
        "actual records|charts",
        "actual hospital records",
        "actual patient records|charts",
        "authentic records|charts",
        "redacted records|charts",
        "de identified records|charts",
        "deidentified records",
        "real de identified records",
        "de identified",
        "redacted",
        "live charts",
        "real or simulated records"
      ]
    },
    {
      "term": "practice-aim",
      "spellings": [
        "%|percent accuracy",
        "accuracy of|rate|goal|standard",
        "charts|records per hour",
        "charts an hour",
        "productivity standard|goal|standards",
        "% average accuracy",
        "accuracy and speed",
        "speed and accuracy"
      ]
    },
    {
      "term": "practice-exam",
      "spellings": [
        "mock exam|exams|test|tests|examination|examinations|boards",
        "mock|practice board exam",
        "practice exam|exams|examination|examinations|test|tests",
        "simulated exam|exams",
        "simulation exam",
        "mock certification exam|exams",
        "mock CPC exam|exams",
        "CPC practice exam|exams",
        "CCS practice exam|exams",
        "model exam|exams",
        "pattern mock exams",
        "model paper",
        "model papers",
        "mock paper",
        "mock papers",
        "full length mock",
        "grand test|tests"
      ]
    },
    {
      "term": "own-exam",
      "spellings": [
        "exam",
        "exams",
        "examination",
        "examinations",
        "test",
        "tests",
        "quiz",
        "quizzes",
        "midterm",
        "mid term",
        "final exam|examination|paper",
        "assessment",
        "assessments",
        "mock",
        "mocks",
        "practicals",
        "each|coding|lab practical",
        "practical 1|2|i|II",
        "post test",
        "model paper",
        "model papers",
        "mock paper",
        "mock papers",
        "the final|midterm",
        "comprehensive final",
        "written paper",
        "end of module test",
        "unit quiz",
        "midterm and final"
      ]
    }
  ],
  "prerequisites": [
    {
      "term": "anatomy",
      "spellings": [
        "anatomy",
        "anatomy and physiology",
        "a and p",
        "human body|anatomy|structure|biology",
        "human|body structure and function",
        "body systems|structure|system",
        "structure and function of the human body",
        "structure and function",
        "structure and function of the body",
        "physiology"
      ]
    },
    {
      "term": "terminology",
      "spellings": [
        "medical terminology|terms|language|vocabulary",
        "terminology",
        "language of medicine"
      ]
    },
    {
      "term": "pathophysiology",
      "spellings": [
        "pathophysiology",
        "disease processes|process",
        "human diseases|disease",
        "fundamentals of medical science",
        "medical science"
      ]
    },
    {
      "term": "pharmacology",
      "spellings": [
        "pharmacology"
      ]
    },
    {
      "term": "experience",
      "spellings": [
        "years|year|work|billing|healthcare|months|prior|industry|clinical experience",
        "years of experience|service",
        "year of experience|service",
        "coding experience|work|job",
        "months of experience|coding",
        "experience in",
        "years ... experience",
        "year ... experience",
        "month|months ... experience",
        "working in healthcare",
        "worked|work|employed as a coder",
        "working coder|coders",
        "hospital coding work",
        "currently working as",
        "hands on experience"
      ]
    },
    {
      "term": "credential",
      "spellings": [
        "CPC",
        "CPC a",
        "CCS",
        "CCA",
        "RHIT",
        "RHIA",
        "COC",
        "CBCS",
        "CCS p",
        "certified coder",
        "coding certification|credential",
        "active credential"
      ]
    },
    {
      "term": "admission",
      "spellings": [
        "high school",
        "diploma",
        "GED",
        "HSED",
        "secondary school|education",
        "senior high school",
        "years of age",
        "years old",
        "at least 18|17|16",
        "18|17|16 years",
        "age 18",
        "background check",
        "criminal background",
        "drug screen|test",
        "GPA",
        "grade point average",
        "placement test|score",
        "entrance exam|test",
        "admission test|to",
        "interview",
        "english proficiency",
        "proficient|communicate in english",
        "able to read",
        "computer skills|literacy",
        "basic computer",
        "basic computer literacy",
        "typing",
        "keyboarding",
        "immunization",
        "immunizations",
        "BLS",
        "CPR",
        "graduate",
        "graduates",
        "graduation",
        "degree",
        "life science|sciences",
        "bachelor",
        "bachelor s",
        "science graduate|stream",
        "internet access",
        "enrolled in",
        "acceptance|accepted into",
        "admitted to|into",
        "permission|consent of",
        "permission",
        "consent",
        "departmental|instructor approval",
        "high school graduate",
        "school leaving",
        "HSE",
        "matriculation",
        "plus two",
        "10 + 2",
        "12 th",
        "grade 12",
        "a levels|level|l",
        "o levels|l|level",
        "GCSE",
        "IELTS",
        "undergraduate",
        "bachelors",
        "b . sc",
        "bsc",
        "b . pharm",
        "pharmacy",
        "nursing",
        "physiotherapy",
        "paramedical",
        "microbiology",
        "biotechnology",
        "registered nurse",
        "any degree",
        "college graduate|level",
        "minimum age",
        "of legal age",
        "driving licence",
        "police clearance",
        "reading level|score",
        "program admission|acceptance",
        "g . c . e",
        "GCE",
        "bio science stream"
      ]
    },
    {
      "term": "other-course",
      "spellings": [
        "completion of",
        "successful completion of",
        "english composition",
        "college algebra",
        "math",
        "mathematics",
        "microbiology",
        "biology",
        "chemistry",
        "introduction to health information",
        "health insurance|records",
        "medical insurance|billing|records|law",
        "introduction to medical coding",
        "medical coding i|training|course",
        "coding i|course|courses|class|program|training",
        "basic|introductory|beginning coding",
        "ICD 10 CM",
        "ICD 10",
        "ICD",
        "CPT",
        "HCPCS",
        "basic medical coding",
        "basic training in coding",
        "intro|introduction to coding",
        "first coding course",
        "level 1|i"
      ]
    },
    {
      "term": "course-number",
      "name": "a course given by its number alone",
      "may-be": [
        "anatomy",
        "terminology",
        "pathophysiology",
        "pharmacology",
        "other-course"
      ],
      "spellings": []
    }
  ],
  "qualifiers": [
    {
      "term": "contact",
      "spellings": [
        "contact",
        "clock",
        "contact clock",
        "class",
        "classroom",
        "in class",
        "face to face",
        "seat",
        "instructional",
        "instruction",
        "instructor led",
        "teaching",
        "taught",
        "live",
        "live online",
        "guided",
        "formal",
        "training",
        "of study|instruction|training|class",
        "study|course hours",
        "class time",
        "scheduled",
        "nominal",
        "nominal duration",
        "didactic",
        "theory and practical"
      ]
    },
    {
      "term": "total",
      "spellings": [
        "total",
        "totaling",
        "totalling",
        "totals",
        "in total",
        "altogether",
        "overall",
        "entire",
        "whole",
        "full",
        "complete",
        "sum",
        "all"
      ]
    },
    {
      "term": "lecture",
      "spellings": [
        "lecture",
        "lectures",
        "lec",
        "theory"
      ]
    },
    {
      "term": "lab",
      "spellings": [
        "lab",
        "labs",
        "laboratory",
        "practical",
        "hands on",
        "skills lab"
      ]
    },
    {
      "term": "course",
      "spellings": [
        "course",
        "program",
        "programme",
        "training program",
        "certificate",
        "bootcamp",
        "boot camp",
        "curriculum",
        "diploma",
        "class"
      ]
    },
    {
      "term": "credit",
      "spellings": [
        "credit",
        "credits",
        "semester|quarter hours",
        "academic"
      ]
    },
    {
      "term": "ce",
      "spellings": [
        "ceu",
        "ceus",
        "ce",
        "CPE",
        "continuing education",
        "continuing education unit|units",
        "contact|AAPC ceus",
        "PDU"
      ]
    },
    {
      "term": "out-of-class",
      "spellings": [
        "out|outside of class",
        "not scheduled",
        "unscheduled",
        "between weekends",
        "own study|time",
        "of your own study",
        "outside class",
        "outside the classroom",
        "outside of the classroom",
        "outside",
        "homework",
        "home|self|independent|asynchronous|recommended|personal study",
        "on your own",
        "at home",
        "studying|study at home",
        "study|preparation|prep time",
        "reading",
        "readings",
        "assignments",
        "coursework",
        "course work",
        "out of class work",
        "expect|expected|plan|need to spend",
        "should expect|spend",
        "plan on|for",
        "spend about|approximately",
        "spend at least",
        "students|can spend",
        "devote",
        "dedicate",
        "of work|preparation|prep",
        "effort",
        "workload",
        "of study a week",
        "of study per week",
        "of study each week",
        "estimated effort",
        "screen",
        "class preparation"
      ]
    },
    {
      "term": "externship",
      "spellings": [
        "unpaid",
        "at an approved site",
        "externship",
        "internship",
        "practicum",
        "clinical",
        "clinicals",
        "field work",
        "fieldwork",
        "on the job",
        "OJT",
        "PPE",
        "professional practice experience",
        "professional|supervised practice",
        "work experience",
        "placement",
        "industry immersion"
      ]
    },
    {
      "term": "exam",
      "spellings": [
        "exam",
        "exams",
        "examination",
        "examinations",
        "test",
        "tests",
        "quiz",
        "quizzes",
        "mock",
        "midterm",
        "final exam",
        "proctored",
        "exam time",
        "to complete the exam"
      ]
    },
    {
      "term": "office",
      "spellings": [
        "office hours",
        "response",
        "respond",
        "responds",
        "reply",
        "replies",
        "answered",
        "within",
        "weekdays",
        "on weekdays",
        "business days",
        "notice",
        "in advance",
        "ahead",
        "prior to",
        "before class",
        "help desk|line",
        "helpdesk",
        "hotline",
        "helpline",
        "crisis",
        "support",
        "tutoring",
        "tutor",
        "tutors",
        "library",
        "open",
        "late",
        "turnaround",
        "deadline",
        "cancel",
        "cancellation",
        "advance",
        "grace",
        "absence",
        "absences",
        "missed",
        "miss",
        "absent",
        "tardy",
        "make up",
        "wait",
        "of registration|enrollment",
        "business",
        "please allow",
        "allow up to",
        "allow at least",
        "office"
      ]
    },
    {
      "term": "experience",
      "spellings": [
        "experience",
        "of experience",
        "work history",
        "employment",
        "worked"
      ]
    },
    {
      "term": "access",
      "spellings": [
        "access",
        "LMS|of access",
        "to complete|finish",
        "validity",
        "valid",
        "extension",
        "lifetime",
        "from enrollment",
        "from the date",
        "may take up to",
        "up to"
      ]
    },
    {
      "term": "instructor",
      "spellings": [
        "instructor contact|workload",
        "teacher contact",
        "faculty",
        "load"
      ]
    }
  ],
  "roles": [
    {
      "term": "title",
      "short": true,
      "spellings": [
        "course title|name",
        "title",
        "course number and title",
        "course title and number",
        "program title|name",
        "name of course|program|programme",
        "name of the course|program",
        "course",
        "program",
        "programme",
        "name",
        "course code and title",
        "class|subject|full|long|official|descriptive|catalog|transcript title",
        "qualification",
        "subject",
        "full course title",
        "course name and number",
        "programme title|name",
        "module title|name"
      ]
    },
    {
      "term": "provider",
      "short": true,
      "spellings": [
        "provider",
        "org",
        "school",
        "college",
        "institution",
        "institute",
        "academy",
        "training provider|center|centre|organisation|organization",
        "university",
        "offered|delivered|organised|organized|conducted|presented|hosted by",
        "organization",
        "school|institution|publisher name",
        "campus",
        "company",
        "location label",
        "name of school|institution|college|institute",
        "brand"
      ]
    },
    {
      "term": "course-number",
      "short": true,
      "spellings": [
        "short|abbreviated title",
        "course id|number|code|prefix|no",
        "course prefix number",
        "CRN",
        "section",
        "course no .",
        "catalog number",
        "code"
      ]
    },
    {
      "term": "contact-hours",
      "short": true,
      "spellings": [
        "guided learning|hours",
        "guided learning hours GLH",
        "GLH",
        "total guided learning hours",
        "total in class hours",
        "contact hours|hrs",
        "planned|scheduled|required|assigned contact|class|instructional|clock hours",
        "clock hours|hrs",
        "class|course|program|training|classroom|duration|learning|teaching|tuition|taught|programme|scheduled|live hours",
        "hours of study|instruction|tuition|teaching|training",
        "total hours|contact",
        "total contact hours|hrs",
        "total|program|credit clock hours",
        "course in class contact hours",
        "in class contact hours",
        "in|total|scheduled class hours",
        "student|course|program|class contact hours",
        "student contact hours per semester",
        "instructional hours|time",
        "total training hours|time",
        "hours total",
        "total course hours",
        "total estimated time",
        "nominal duration|hours",
        "seat time",
        "total|scheduled instructional hours",
        "total program hours",
        "total number of hours",
        "number of hours",
        "course length hours",
        "guided learning hours",
        "hours",
        "total taught hours",
        "total classroom hours",
        "total hours of instruction",
        "total|live instruction hours",
        "total duration in hours",
        "training duration hours",
        "instruction hours|time",
        "course|contact hours total",
        "student contact hours total",
        "total scheduled hours"
      ]
    },
    {
      "term": "weekly-hours",
      "short": true,
      "spellings": [
        "weekly student hours",
        "hours per week",
        "weekly hours",
        "class|contact|lecture|lab hours per week",
        "hours week|weekly",
        "weekly contact hours",
        "weekly schedule of hours",
        "weekly lecture hours",
        "weekly lab hours",
        "weekly laboratory hours",
        "weekly class hours",
        "lecture|lab|class hours weekly",
        "weekly instructional hours",
        "weekly hours of class"
      ]
    },
    {
      "term": "out-of-class",
      "spellings": [
        "out of class hours|work",
        "typical out of class time",
        "out of class hours per week",
        "total student learning hours|time",
        "student|total|notional learning hours",
        "study time|load|hours",
        "course out of class hours",
        "outside of class hours",
        "homework|outside|notional hours",
        "student effort|workload|time",
        "expected|estimated effort",
        "workload",
        "time commitment|expectations|needed",
        "out of class",
        "weekly effort|workload|time",
        "effort",
        "hours outside of class",
        "how much time",
        "how much time does it take",
        "how long does it take each week",
        "time you will need",
        "work|study|student work|time|hours outside of|the class",
        "expected|estimated student work outside of class",
        "time to plan for",
        "weekly study time",
        "self|independent study hours",
        "homework",
        "home|independent|private study",
        "pace",
        "recommended pace",
        "hours outside"
      ]
    },
    {
      "term": "credits",
      "short": true,
      "spellings": [
        "credits",
        "credit hours|units|value|points|load|weight",
        "credit",
        "units",
        "total credits",
        "minimum|maximum credit units",
        "academic credit value",
        "semester credits|hours|units|credit",
        "credit hours total",
        "number of credits|units",
        "units credits|minimum|maximum",
        "units of credit",
        "credits units|earned",
        "quarter credits|units|hours",
        "semester credit hours",
        "unit value|credit",
        "credit hour value",
        "college credits|credit",
        "academic credits|credit",
        "course credits|credit|units",
        "total course credits",
        "number of credit hours",
        "semester credits earned",
        "credit units total",
        "credit value of course",
        "minimum units|credits",
        "maximum units|credits",
        "min|max units"
      ]
    },
    {
      "term": "duration",
      "short": true,
      "spellings": [
        "duration",
        "length",
        "course length|duration|dates|period|term|run|runs",
        "program length|duration|dates|weeks",
        "length of course|program|programme|training",
        "dates",
        "term",
        "term dates|length",
        "weeks",
        "number of weeks",
        "course duration weeks",
        "duration|length in weeks",
        "time frame",
        "time to complete",
        "completion time",
        "session dates|length",
        "start date",
        "training period|duration|dates",
        "how long",
        "how long does it take",
        "how long is it",
        "how long it takes",
        "programme length|duration",
        "runs",
        "total duration|weeks",
        "duration of course|program|training",
        "duration of the course",
        "class duration",
        "spring|fall|summer|winter dates",
        "term and dates",
        "weeks day|days|evening",
        "number of weeks day",
        "term length basis",
        "first class|session|meeting",
        "last class|session|meeting",
        "week length",
        "weeks day evening"
      ]
    },
    {
      "term": "meeting-times",
      "short": true,
      "spellings": [
        "class hours days times per week",
        "class meets|time|times|schedule|days|timing|timings|meeting|meetings|day",
        "meeting times|time|days|pattern|schedule",
        "days and times|time",
        "days|lab times",
        "day time",
        "timings",
        "timing",
        "batch timings|timing",
        "batches",
        "batch",
        "lecture date time",
        "lecture time|times",
        "schedule days",
        "class|course meeting times",
        "when",
        "session times|timing|timings",
        "class days and times|hours",
        "lecture hours and location",
        "time",
        "times",
        "meets",
        "meeting days and times",
        "meeting days times",
        "course meets",
        "class hours and days",
        "schedule of classes|sessions",
        "class dates and times",
        "dates and times|time",
        "date|day|place and time",
        "time and place",
        "when and where",
        "where and when",
        "when we meet",
        "live sessions|classes",
        "live session times",
        "live class times",
        "days",
        "day"
      ]
    },
    {
      "term": "prerequisites",
      "short": true,
      "spellings": [
        "who can|may take it|this",
        "who can|may take the course|class",
        "who can|may enroll|enrol|join|register",
        "prerequisite",
        "prerequisites",
        "prerequisite s|courses|corequisite|skills",
        "course prerequisite|prerequisites",
        "course prerequisite s",
        "pre requisite|requisites|reqs",
        "pre requisite s",
        "entry requirements|requirement|qualification|qualifications|criteria|conditions",
        "entry level standards|requirements",
        "admission requirements|requirement|criteria|policy|procedure|process|eligibility",
        "admissions|program|student|joining|application|registration|applicant|participant|learner|general|our requirements",
        "eligibility",
        "eligibility criteria|requirements",
        "who is eligible|qualified",
        "requirements",
        "enrollment requirements|conditions",
        "limitation|limitations on enrollment",
        "entrance requirements|criteria",
        "before you enroll|apply|register|start|join|begin",
        "what you need before you start",
        "requirements for admission|enrollment",
        "entrance skill s",
        "qualifications",
        "trainee entry requirements",
        "who can apply|join|enroll|attend",
        "minimum requirements|qualification|education|eligibility",
        "prerequisites and corequisites",
        "required before enrollment",
        "before you sign up",
        "before signing up",
        "who may enroll|join|apply|attend",
        "what we ask of you",
        "how to qualify|enroll|join",
        "admission",
        "admissions",
        "educational qualification",
        "needed|required before you start",
        "prerequisite or corequisite",
        "prerequisites corequisites",
        "pre co requisites",
        "before enrolling",
        "enrolment requirements|criteria|eligibility",
        "getting in|started",
        "how to get in|started",
        "how do i get started",
        "how do i enroll",
        "to join|enroll|enrol|apply|register",
        "requirements to join|enroll|enrol",
        "who can take this course",
        "who can do this course",
        "can i join|enroll",
        "am i eligible",
        "eligible candidates|students",
        "required preparation|background|education|qualifications|qualification",
        "required courses before",
        "required prior courses",
        "prior learning|study",
        "previous study|education",
        "basic qualification|eligibility|requirements",
        "to be admitted",
        "course requirements for entry",
        "what you need to apply|enroll|join",
        "what you need first",
        "what you should already have",
        "before you take this class|course",
        "before this course|class",
        "before taking this course",
        "preconditions",
        "coming in",
        "to enroll you need",
        "to enrol you need",
        "to join you need",
        "to start you need",
        "what we require",
        "what is required",
        "what we need from you",
        "what you need to have",
        "eligibility for admission",
        "who is it open to",
        "open to",
        "entry",
        "to get in",
        "requirements for this course",
        "who are eligible",
        "pre",
        "prereq",
        "prereqs",
        "requisites"
      ]
    },
    {
      "term": "recommended",
      "short": true,
      "spellings": [
        "recommended before|preparation|background|prerequisites|skills",
        "optional",
        "advisory",
        "advisories",
        "advisory ies|preparation",
        "recommended",
        "recommendations",
        "suggested preparation|background",
        "helpful|preferred background",
        "nice|helpful|good to have",
        "recommended preparation advisory",
        "recommended entry skills",
        "entrance|entry|entering skills",
        "recommended but not needed",
        "desirable",
        "recommended courses before",
        "helpful but not required",
        "preferred"
      ]
    },
    {
      "term": "corequisites",
      "short": true,
      "spellings": [
        "corequisite",
        "corequisites",
        "corequisite s",
        "co requisite|requisites",
        "course corequisites",
        "anti requisite s",
        "course anti requisite s",
        "co",
        "coreq",
        "coreqs"
      ]
    },
    {
      "term": "books",
      "spellings": [
        "materials you must|need|will own|have|bring|buy",
        "you must own|buy|purchase",
        "you need to bring|have",
        "you will need to bring",
        "you must bring|have|buy",
        "also|textbooks|texts|manuals required",
        "what to bring|buy|have",
        "bring these|this",
        "bring",
        "please bring",
        "bring with you",
        "bring|have to|at|in|for every|each|the class|session|meeting|lesson",
        "books you need on day one",
        "what s in the box",
        "learner|student supplies",
        "in the box",
        "in your box",
        "texts you must own|have|buy",
        "books you must own|have|buy",
        "books|texts|manuals|what you need",
        "books|what you will need",
        "books|materials you need to buy",
        "manuals you must have",
        "your|code|the books",
        "the books you need",
        "have these at hand",
        "books to bring|buy",
        "books must buy",
        "required reading and code books",
        "required text s",
        "other required materials",
        "required texts|textbook|textbooks|text|books|materials|codebooks|manuals|resources|reading|readings|supplies|tools|purchases|items|references",
        "required text s and resources",
        "textbook",
        "textbook required|s|information",
        "text required|s|books",
        "book required|list",
        "textbooks",
        "textbook s title",
        "text",
        "texts",
        "books",
        "book",
        "required course materials",
        "course materials|books|text|texts",
        "course materials required",
        "materials",
        "instructional|student materials",
        "textbooks learning resources",
        "texts and materials|supplies|codebooks|references|tools",
        "textbooks and materials|supplies|manuals",
        "learning materials|resources",
        "books and supplies|materials|codebooks",
        "you will need",
        "what you ll need",
        "bring to class",
        "codebooks",
        "required code books|manuals",
        "coding books|manuals|references",
        "code book requirements",
        "manuals",
        "essential student materials",
        "examples of primary texts and references",
        "primary texts",
        "representative texts|text",
        "supplies",
        "ingredients",
        "what to have on your desk",
        "on your desk",
        "books needed|required",
        "what you must have|bring|buy",
        "code books needed",
        "study material|materials",
        "materials and supplies",
        "required text and materials",
        "required texts and materials",
        "text and materials",
        "reference books|materials",
        "bring your books",
        "buy these books",
        "materials to buy|purchase",
        "things to buy",
        "must have",
        "what you need to have",
        "have ready",
        "required codebooks and texts",
        "code books and texts",
        "prescribed texts|books|text|textbooks",
        "set texts|books",
        "booklist",
        "reading|shopping list",
        "tools and books",
        "materials needed|required|list",
        "required equipment and books",
        "textbooks|books and code books",
        "required"
      ]
    },
    {
      "term": "optional-books",
      "spellings": [
        "recommended , not required",
        "recommended but not required",
        "supplemental",
        "supplemental texts|materials",
        "optional course materials",
        "optional books|textbook|materials|texts|textbooks|resources|purchase|purchases|references",
        "optional code books",
        "recommended readings|reading|texts|textbooks|books|materials|resources",
        "supporting texts and references",
        "examples of supporting texts and references",
        "supporting texts",
        "supplementary materials|reading",
        "suggested readings|texts",
        "further reading",
        "references",
        "reference list",
        "bibliography",
        "additional|helpful|library resources",
        "reserve",
        "nice to own",
        "other references",
        "for reference"
      ]
    },
    {
      "term": "class-copies",
      "spellings": [
        "reference copies",
        "reference copies in the lab|laboratory|library|classroom",
        "need not be bought",
        "for reference only",
        "copies in the lab",
        "essential college facilities",
        "college|training facilities",
        "facilities",
        "equipment",
        "equipment and facilities",
        "tools and equipment",
        "classroom resources",
        "provided in class",
        "tools materials and equipment",
        "lab equipment"
      ]
    },
    {
      "term": "instructor",
      "short": true,
      "spellings": [
        "instructor",
        "instructors",
        "instructor information|name|s|bio",
        "professor",
        "faculty",
        "faculty information|member|requirements|qualifications|panel",
        "teacher",
        "your instructor|trainer|coaches|coach|teacher|tutor|guide|mentor|professor",
        "about the instructor|trainer|author",
        "about your instructor|coach|teacher|trainer",
        "meet your instructor|coach|trainer",
        "meet the instructor|team",
        "course coordinator|instructor|leader|author|tutor",
        "trainer",
        "trainers",
        "our trainers|team|faculty|teachers",
        "taught|prepared|reviewed|approved|submitted|developed by",
        "lecturer",
        "facilitator",
        "author",
        "instructor contact information",
        "who teaches",
        "the coaches|instructor|teacher",
        "coaches",
        "minimum|trainers qualifications",
        "staff",
        "mentors",
        "tutor",
        "program director|coordinator",
        "department chair",
        "coordinator",
        "trainer s qualifications",
        "advisor",
        "advisory board|committee",
        "coach",
        "teachers",
        "lecturers",
        "resource persons|person|speaker|team",
        "who will teach you",
        "taught and led by",
        "team",
        "meet our trainers|faculty",
        "facilitators",
        "lecture panel",
        "panel of lecturers",
        "academic staff",
        "teaching staff|panel"
      ]
    },
    {
      "term": "office",
      "spellings": [
        "parking",
        "office hours|phone|location",
        "contact information|us|details",
        "contact",
        "student support|services|resources|hours",
        "help desk",
        "technical support|requirements|assistance",
        "tutoring",
        "tech support",
        "support",
        "office",
        "phone",
        "library",
        "campus resources",
        "tutoring|testing center",
        "crisis line",
        "virtual office hours",
        "counseling",
        "hours of operation",
        "business|conference|consultation|advising|appointment|opening hours",
        "location",
        "drop in hours",
        "availability",
        "reach me|us",
        "how to reach me",
        "reaching me",
        "reaching your instructor",
        "get in touch",
        "visit|ask|email us",
        "questions contact",
        "advising",
        "hours and location",
        "help",
        "getting|need help",
        "where to get help",
        "testing center hours",
        "lab open hours",
        "open lab hours",
        "office location and hours",
        "instructor availability",
        "communication",
        "response time",
        "contact hours for students"
      ]
    },
    {
      "term": "grading",
      "spellings": [
        "grading",
        "grading scale|system|policy|criteria",
        "grades",
        "grade",
        "letter|your|final grade",
        "evaluation",
        "methods|method of evaluation",
        "methods of evaluating student progress",
        "course evaluation|completion|grading|assessment",
        "assessment",
        "assessments",
        "grading evaluation policy",
        "recommended grading scale",
        "course activities and grading",
        "assignments|tests|assessment and grading",
        "grade scale|breakdown|distribution|weights|options|calculation|components|weighting",
        "student|assignments evaluation",
        "evaluation methods|scheme|pattern",
        "assessment of outcomes",
        "testing",
        "assessment methods|measures|tasks",
        "weighting",
        "assignment",
        "basis for grading",
        "requirements for completion",
        "completion|passing requirements",
        "evaluation of student performance",
        "how you are graded|assessed|evaluated",
        "how you will be graded|assessed",
        "how grades are figured",
        "how grades work",
        "how your grade is figured",
        "how we grade",
        "how you pass",
        "marks",
        "marks distribution",
        "points",
        "points possible",
        "what counts",
        "passing|completing the course",
        "passing",
        "to pass",
        "completion"
      ]
    },
    {
      "term": "exams",
      "spellings": [
        "exams",
        "examinations",
        "tests",
        "quizzes",
        "tests and quizzes|exams",
        "exams and quizzes|tests",
        "midterm",
        "final exam|examination|assessment",
        "exam policy|format|prep",
        "examination policy",
        "testing policy|procedures",
        "timed|model exams",
        "practice exams|tests",
        "mock exams|tests",
        "in class exams",
        "quizzes|assessments and exams",
        "testing",
        "how you are tested",
        "periodical|assessment|module|unit tests",
        "internal assessment|tests",
        "mocks"
      ]
    },
    {
      "term": "schedule",
      "spellings": [
        "schedule",
        "course schedule|plan|calendar|outline|content|contents|modules|topics|structure|list|sequence|breakdown|map|elements|program|coverage|curriculum",
        "class schedule of topics",
        "weekly schedule|plan|outline|topics|calendar",
        "weekly course plan",
        "week|plan|topics by week",
        "week by week plan|schedule",
        "plan of the course|term",
        "class plan|outline",
        "teaching|training|study|daily plan",
        "schedule of topics|work",
        "schedule of classes and topics",
        "tentative|lecture schedule",
        "tentative course schedule",
        "calendar",
        "outline",
        "outline|list|sequence|calendar of topics",
        "topical outline|timeline",
        "topic outline|schedule",
        "content",
        "contents",
        "content outline|areas",
        "curriculum",
        "curriculum outline|blueprint",
        "modules",
        "module outline|content|details",
        "units",
        "units of instruction|competency",
        "topics",
        "topics in order",
        "topics|subjects|areas|syllabus covered",
        "major topics|units",
        "lessons",
        "lesson assignments|plan|outline|schedule",
        "lab topics",
        "syllabus",
        "detailed syllabus",
        "what is covered|inside",
        "what we cover|do",
        "what the course covers",
        "program structure|outline|content|modules|courses|curriculum",
        "required courses|coursework",
        "courses",
        "core courses|competencies",
        "program|area|areas|course of study",
        "competencies",
        "key competencies",
        "time|hours breakdown",
        "breakdown of hours",
        "hours by topic",
        "day wise plan",
        "instructions",
        "the course|plan|schedule",
        "sections",
        "classes",
        "sessions",
        "agenda",
        "week topic",
        "plan",
        "module",
        "what s inside",
        "what we will do|cover",
        "what you will study|cover",
        "what you ll study",
        "what you study",
        "roadmap",
        "road map",
        "topics and dates",
        "class by class",
        "session plan|schedule",
        "day by day",
        "day by day plan",
        "programme content|outline|structure",
        "subjects",
        "subject",
        "major content areas",
        "learning units|plan",
        "unit outline",
        "coverage",
        "topics to be covered|discussed",
        "syllabus and class time",
        "term calendar|one|two",
        "semester calendar|plan",
        "coursework",
        "first term|semester",
        "second term|semester",
        "third term|semester",
        "fall|spring semester",
        "phase one|two"
      ]
    },
    {
      "term": "outcomes",
      "spellings": [
        "objectives",
        "course objectives|outcomes|competencies|goals|highlights|aims",
        "learning objectives|outcomes|goals",
        "student|key|intended learning outcomes",
        "student learning outcomes slos",
        "slos",
        "cslos",
        "outcomes",
        "program|expected|student outcomes",
        "course outcomes and assessment methods",
        "what you ll learn",
        "what you will learn",
        "you will learn",
        "skills you ll gain",
        "skills",
        "performance|general|specific|measurable objectives",
        "learning outcomes and objectives",
        "upon|on completion",
        "goals",
        "by|at the end of the course",
        "highlights",
        "key features|skills",
        "what you can do at the end",
        "what you will be able to do",
        "what you should be able to do",
        "by the end you should be able to",
        "at the end of this course",
        "on|upon successful completion",
        "after completing this course",
        "competencies gained",
        "skills covered",
        "learning goals and outcomes",
        "aims",
        "aims and objectives",
        "the aim",
        "exit competencies"
      ]
    },
    {
      "term": "description",
      "spellings": [
        "course description|overview|summary|justification|philosophy|purpose|facts|details|information|data",
        "description",
        "catalog description|entry",
        "course catalog description",
        "about the program|course",
        "about this course",
        "about",
        "overview",
        "program overview|description|summary",
        "introduction",
        "general course statement",
        "summary",
        "catalog course description",
        "welcome",
        "at a glance",
        "rationale",
        "purpose",
        "general information|description",
        "the program",
        "what the course is about",
        "what this course is about",
        "what is this course about",
        "what is it about",
        "what it is about",
        "what we are doing here",
        "catalogue description|entry",
        "programme overview|description",
        "in brief|short",
        "the course in brief|short",
        "quick|fast facts",
        "key facts|information",
        "basic information",
        "module|subject description",
        "scope of the course"
      ]
    },
    {
      "term": "cost",
      "spellings": [
        "cost",
        "costs",
        "tuition",
        "tuition and fees|payment",
        "fees",
        "fee",
        "price",
        "course fee|fees|cost|price|investment",
        "total cost|tuition|price",
        "program cost|costs",
        "what does it cost",
        "investment",
        "pricing",
        "tuition|special fees",
        "payment",
        "payment options|plans|terms",
        "fee structure|details",
        "financial information|aid",
        "course fee structure",
        "fees and payment|funding|costs",
        "how much is it",
        "how much does it cost",
        "what it costs",
        "what you pay",
        "price and payment",
        "simple pricing",
        "programme fees|fee",
        "training|review|enrolment|enrollment fee",
        "costs and fees",
        "funding",
        "your investment",
        "full cost",
        "total program cost",
        "total course cost",
        "all costs",
        "cost of attendance",
        "cost breakdown"
      ]
    },
    {
      "term": "refund",
      "spellings": [
        "refund",
        "refund policy|terms",
        "refunds",
        "cancellation",
        "cancellation policy",
        "cancellation and refund policy",
        "refund and cancellation policy",
        "withdrawal|cancellation and refund",
        "money back guarantee",
        "refunds and cancellations",
        "withdrawals and refunds"
      ]
    },
    {
      "term": "career",
      "spellings": [
        "career",
        "careers",
        "career outlook|opportunities|information|paths|path|scope|services|support|overview|prospects|progression|pathway|pathways",
        "job outlook|opportunities|prospects|titles|roles|market",
        "employment opportunities|outlook",
        "salary after medical coding",
        "salary",
        "salaries",
        "salary information|guide",
        "earning potential",
        "earnings",
        "occupational|market outlook",
        "where can you work",
        "what can you earn",
        "why|about medical coding",
        "why choose",
        "why choose medical coding",
        "why choose us",
        "occupations",
        "employment",
        "nutrition",
        "nutrition per serving",
        "potential occupations|earnings",
        "wages",
        "average salary",
        "scope",
        "placement",
        "placements",
        "careers in coding",
        "certifications explained",
        "types of certification|certifications",
        "which certification",
        "certification overview",
        "certifications|credentials in the field",
        "industry certifications explained",
        "the profession|field",
        "who hires coders",
        "where coders work",
        "what is medical coding",
        "who|what is a medical coder",
        "what does a medical coder do",
        "what do medical coders do",
        "what coders do|earn",
        "what medical coders do",
        "what is coding",
        "why learn medical coding",
        "why become a medical coder",
        "why study medical coding",
        "scope of medical coding",
        "future scope",
        "medical coding career|jobs",
        "jobs",
        "earning",
        "what you could earn",
        "what jobs can i get",
        "who hires",
        "who is hiring",
        "recruiters",
        "our|top recruiters",
        "hiring partners|companies",
        "placement record|assistance",
        "where our graduates work",
        "about AAPC and AHIMA",
        "about the profession|field",
        "labor market",
        "labour market information",
        "after you finish"
      ]
    },
    {
      "term": "external-exam",
      "most": true,
      "spellings": [
        "about the CPC exam",
        "about the real thing",
        "the real thing|exam",
        "about the examination|exam|certification|test|CPC|CCS",
        "the CPC exam",
        "CPC|CCS|national exam",
        "the CCS exam",
        "exam information|details|facts|pattern|day|registration|fee|fees|cost|structure",
        "certification exam|examination|details",
        "about the certification exam",
        "CPC exam details|facts|pattern|information",
        "examination pattern|details",
        "exam at a glance",
        "certification exam information|details",
        "about the CCS exam",
        "the certification exam|test",
        "the exam|CPC|CCS",
        "national certification exam",
        "the AAPC exam",
        "about AAPC",
        "the national exam",
        "the test itself",
        "the exam itself",
        "registering for the exam",
        "CPC examination pattern",
        "CCS exam information"
      ]
    },
    {
      "term": "certification",
      "short": true,
      "spellings": [
        "certification",
        "certifications",
        "certification exam eligibility|prep",
        "credential",
        "credentials",
        "external credential name",
        "credential awarded|partner|earned|prep",
        "target certification|credential",
        "certification preparation|earned|s|eligibility|goal|target|aligned|alignment|opportunity|opportunities|prep",
        "prepares|prep for",
        "prepares you for",
        "industry certification|certifications|credential",
        "certificate",
        "national|external certification",
        "potential outcome",
        "exam eligibility|alignment",
        "certificate of completion issued",
        "certifications available",
        "awarding body",
        "qualification awarded",
        "exam",
        "program focus",
        "prepares students for",
        "prepares learners for",
        "leads|leading to",
        "this leads to",
        "aligned credential|certification",
        "industry recognized credential",
        "industry recognised credential",
        "related certification|credential",
        "licensure and certification",
        "certification and licensure",
        "exam preparation for",
        "get|getting certified",
        "professional certification|credential",
        "credentials earned",
        "exam you can take",
        "exam prep for"
      ]
    },
    {
      "term": "other-courses",
      "spellings": [
        "more|also|elsewhere on this page",
        "seo",
        "keywords",
        "meta keywords|description",
        "tags",
        "next course|steps|step|level",
        "following course",
        "compare tracks|programs|courses",
        "compare our tracks|programs|courses",
        "you may also like",
        "programs at a glance",
        "related",
        "also at this campus",
        "other events|courses|programs|offerings|trainings|classes|training|batches|subjects|programmes|diplomas|certificates|options|reviews",
        "related courses|programs|classes|programmes|trainings|certificates|offerings",
        "see also",
        "more courses|programs|from|classes",
        "what s next",
        "recommended|upcoming|further|short|trending courses",
        "also offered|available|at|taught|popular|see|consider",
        "our other courses|programs|programmes|trainings",
        "our courses|programs",
        "all courses|programs",
        "similar courses|programs|classes|programmes",
        "students also viewed|bought|took",
        "people also viewed|took|bought",
        "popular courses|programs",
        "explore more|programs",
        "continue your education",
        "where to go next",
        "customers also bought",
        "course catalog",
        "after this course",
        "what comes next",
        "more|also from us",
        "more|also from this school",
        "also at the school",
        "frequently bought together",
        "courses you might like",
        "other healthcare programs",
        "other health programs",
        "you might also like",
        "you might like",
        "you may like",
        "you may also be interested in",
        "you might also be interested in",
        "more like this",
        "more in this category",
        "more in health",
        "more health courses",
        "more health care courses",
        "also at our centre|center|college|institute",
        "also of interest",
        "also on offer",
        "explore other courses",
        "explore our courses|programs",
        "browse courses|programs",
        "other certificate programs",
        "other classes you may like",
        "other things we teach",
        "other review classes",
        "other short courses",
        "students also enrolled in",
        "students who took this also took",
        "learners also viewed|took",
        "programs|programmes|courses|trainings offered",
        "courses|programs we offer",
        "what else we offer|teach",
        "coming up",
        "coming up next",
        "up next",
        "continue|keep learning",
        "pathways",
        "stackable credentials",
        "program pathway|catalog",
        "where this course fits",
        "trending",
        "featured courses|programs",
        "best sellers",
        "bundle and save",
        "bundles",
        "all our courses",
        "courses at this school",
        "required for programs",
        "programs requiring this course",
        "required|used in programs",
        "also this fall|spring|summer|winter|term|semester|season",
        "other spring|fall|summer|winter|evening|weekend|online offerings|courses|classes",
        "other courses in this series",
        "in this series",
        "you might like these too",
        "also coming up",
        "more evening courses",
        "more this fall|spring|summer|winter",
        "learners|students|people|visitors|customers|others also looked at|took|enrolled in|chose|bought",
        "also looked at"
      ]
    },
    {
      "term": "testimonials",
      "spellings": [
        "testimonials",
        "reviews",
        "what our students say",
        "what students say",
        "student reviews|success|voices|stories|speak|feedback",
        "success|graduate|real stories",
        "what my mentees say",
        "what our graduates say",
        "what people say",
        "our students|alumni",
        "what learners say",
        "graduates say",
        "feedback",
        "in their own words",
        "what they say",
        "hear from our students|graduates",
        "hear from learners",
        "from our students|graduates|learners",
        "alumni",
        "alumni speak|stories",
        "students speak",
        "learner reviews|stories|feedback",
        "ratings and reviews",
        "ratings",
        "placed students",
        "recently placed",
        "our success stories",
        "wall of fame",
        "why learners love it",
        "why students love us",
        "loved by learners",
        "dont take our word for it",
        "kind words"
      ]
    },
    {
      "term": "policies",
      "spellings": [
        "technical|technology help",
        "college statements|policies|notices",
        "fine|small print",
        "attendance and withdrawal|participation",
        "attendance",
        "attendance policy|requirements",
        "academic integrity|honesty|misconduct",
        "academic integrity and student conduct",
        "students with disabilities",
        "disability services",
        "accessibility",
        "accessibility statement|services",
        "accommodations",
        "late work|coursework|assignments",
        "make up policy|exams|work",
        "withdrawal",
        "withdrawal|drop|privacy|recording|AI policy",
        "policies",
        "course policies",
        "policy and procedures",
        "college procedures policies",
        "student conduct|responsibilities",
        "class attendance and homework make up policy",
        "classroom expectations|rules",
        "plagiarism",
        "netiquette",
        "discipline",
        "active participation",
        "ADA statement|accommodations",
        "ADA",
        "code of conduct",
        "cell phones",
        "food and drink",
        "title IX",
        "nondiscrimination",
        "college wide learning outcomes",
        "participation",
        "cookies",
        "terms",
        "terms and conditions",
        "important dates|information",
        "course practices required",
        "dress code",
        "emergency procedures",
        "inclement weather",
        "complaints",
        "grievances",
        "use of AI",
        "make ups",
        "missed work|classes|exams",
        "academic honesty policy",
        "honesty",
        "cheating",
        "drop and withdrawal",
        "dropping",
        "withdrawing",
        "withdrawals",
        "last day to withdraw",
        "add drop",
        "access and accommodations",
        "disability",
        "student code of conduct",
        "conduct",
        "class|house rules",
        "rules",
        "reminders",
        "legal",
        "disclaimer",
        "disclaimers",
        "notices",
        "equal opportunity",
        "non discrimination",
        "diversity statement",
        "safety",
        "campus safety",
        "health and safety",
        "FERPA",
        "privacy",
        "copyright",
        "incompletes",
        "incomplete grades",
        "good|things to know",
        "the small print",
        "housekeeping"
      ]
    },
    {
      "term": "faq",
      "spellings": [
        "FAQ",
        "faqs",
        "frequently asked questions",
        "questions",
        "common questions|doubts",
        "questions and answers",
        "q and a",
        "questions we get|hear",
        "questions|things people ask",
        "questions we hear a lot",
        "people|students ask",
        "people also ask",
        "you ask we answer",
        "asked often",
        "doubts",
        "have questions"
      ]
    },
    {
      "term": "audience",
      "spellings": [
        "who it is for",
        "who is this for",
        "who this course is for",
        "who should attend|enroll|join",
        "who should take this course",
        "target audience|group",
        "audience",
        "for",
        "designed|ideal for",
        "who is it for",
        "who can benefit",
        "intended audience"
      ]
    },
    {
      "term": "practicum",
      "spellings": [
        "externship",
        "internship",
        "practicum",
        "clinical",
        "clinical experience|hours|practice|placement",
        "professional practice experience",
        "field work",
        "fieldwork",
        "work experience|placement|processes",
        "on the job training|learning",
        "OJT",
        "professional practice|practicum",
        "externship hours|option",
        "supervised industry training",
        "industry immersion|placement",
        "placement|internship hours",
        "practice placement",
        "practicum placement|hours",
        "work based learning",
        "work integrated learning",
        "cooperative education",
        "co op",
        "industrial|hospital|practical training",
        "optional externship|internship",
        "on site training",
        "hands on training at hospital",
        "learning on the job",
        "work process schedule"
      ]
    },
    {
      "term": "level",
      "short": true,
      "spellings": [
        "level",
        "course|skill|entry|class level",
        "difficulty"
      ]
    },
    {
      "term": "year",
      "short": true,
      "spellings": [
        "semester|term|academic|school|catalog|course year",
        "semester",
        "effective term|date|semester",
        "syllabus effective date",
        "effective",
        "effective beginning term",
        "year"
      ]
    },
    {
      "term": "lecture",
      "short": true,
      "spellings": [
        "lecture",
        "lecture|theory hours",
        "hours of lecture",
        "lec",
        "theory",
        "classroom",
        "didactic"
      ]
    },
    {
      "term": "laboratory",
      "short": true,
      "spellings": [
        "laboratory",
        "lab",
        "lab|laboratory|practical hours",
        "hours of lab",
        "practical",
        "skills lab"
      ]
    },
    {
      "term": "total",
      "short": true,
      "spellings": [
        "total",
        "grand total",
        "sum",
        "totals"
      ]
    }
  ],
  "subjects": [
    {
      "term": "anatomy",
      "spellings": [
        "body , one system",
        "body one system",
        "body systems one by one",
        "the body system by system",
        "body , system by system",
        "how bodies work",
        "the body and how it",
        "anatomy",
        "anatomy and physiology",
        "a and p",
        "human body|structure|biology|systems",
        "human structure and function|functions",
        "structure and function of the human body",
        "structure and function of the body",
        "body structure|organs",
        "structure and function",
        "anatomical|anatomic terms",
        "how the body works",
        "the human body",
        "organ systems",
        "anatomy review|refresher",
        "systems|tour|parts of the body",
        "physiology",
        "body structure and function",
        "structure and function of body",
        "how the body is put together",
        "how the human body works",
        "body system by system"
      ],
      "not-near": [
        "surgery",
        "surgical",
        "site",
        "sites"
      ]
    },
    {
      "term": "anatomy",
      "spellings": [
        "body systems|system"
      ],
      "not-near": [
        "selected",
        "devices",
        "device",
        "approaches",
        "record",
        "records",
        "chart",
        "charts",
        "report",
        "reports",
        "modifiers",
        "surgery",
        "surgical",
        "section",
        "sections",
        "PCS",
        "key",
        "root",
        "code",
        "codes",
        "coding",
        "chapters",
        "chapter",
        "subsection",
        "subsections",
        "CPT",
        "operative",
        "procedures"
      ]
    },
    {
      "term": "terminology",
      "spellings": [
        "roots , prefixes",
        "prefixes , suffixes",
        "prefix , suffix",
        "medical word building",
        "language of medicine|healthcare",
        "words of medicine",
        "medical shorthand|terminology|terminologies|language|terms|term|vocabulary|word|words|abbreviations|roots",
        "terminology",
        "word parts|roots|building|elements",
        "prefixes and suffixes",
        "prefixes suffixes",
        "roots prefixes",
        "prefix suffix",
        "root words",
        "combining forms",
        "language of health care",
        "roots and prefixes",
        "prefix and suffix",
        "word roots prefixes"
      ],
      "not-near": [
        "vs",
        "versus",
        "current procedural",
        "standardized",
        "standard",
        "nomenclature",
        "nomenclatures",
        "systems",
        "classification",
        "SNOMED"
      ]
    },
    {
      "term": "pathophysiology",
      "spellings": [
        "pathophysiology",
        "disease process|processes",
        "human diseases|disease",
        "study|pathology of disease"
      ]
    },
    {
      "term": "pharmacology",
      "spellings": [
        "pharmacology",
        "pharmacotherapy",
        "pharmaceuticals",
        "drug classes"
      ]
    },
    {
      "term": "compliance",
      "spellings": [
        "compliance",
        "HIPAA",
        "confidentiality",
        "fraud and abuse",
        "medical law",
        "ethics",
        "ethical",
        "code of ethics",
        "legal issues",
        "legal and ethical",
        "privacy"
      ],
      "not-near": [
        "satisfactory academic",
        "academic",
        "code of conduct"
      ]
    },
    {
      "term": "billing",
      "spellings": [
        "billing",
        "medical billing|insurance",
        "billing|revenue cycle",
        "claim",
        "claims",
        "claim form|forms|submission|rejection|rejections|cycle",
        "claims processing",
        "superbill",
        "superbills",
        "CMS|HCFA 1500",
        "UB 04|92",
        "837 p",
        "payment posting",
        "post|posting payments",
        "collections",
        "collection",
        "accounts receivable",
        "a r",
        "patient accounts|accounting|registration|statements",
        "denials",
        "denial",
        "appeals",
        "insurance claims|programs|plans|approval|company|companies",
        "health insurance",
        "insurance",
        "payers",
        "remittance",
        "explanation|coordination of benefits",
        "EOB",
        "eobs",
        "clearinghouse",
        "charge entry",
        "medicare",
        "medicaid",
        "medi cal",
        "TRICARE",
        "CHAMPVA",
        "blue cross",
        "workers compensation",
        "managed care",
        "practice management",
        "e claims",
        "rejections",
        "from code to claim",
        "claim form completion",
        "prior authorization",
        "aging reports",
        "payer types"
      ],
      "not-near": [
        "CEU",
        "ceus",
        "refund",
        "AAPC members"
      ]
    },
    {
      "term": "payment-theory",
      "name": "payment systems such as OPPS and DRG, which are not billing",
      "spellings": [
        "OPPS",
        "reimbursement",
        "centers for medicare and medicaid services",
        "centers for medicare and medicaid",
        "centers for medicare",
        "RBRVS",
        "DRG",
        "drgs",
        "MS DRG|drgs",
        "APC",
        "apcs",
        "prospective payment",
        "payment systems|methodologies|methods",
        "reimbursement methodologies|methodology|systems",
        "fee schedule|schedules",
        "physician fee schedule"
      ]
    },
    {
      "term": "payment-theory",
      "part-of": "CPT",
      "spellings": [
        "national correct coding initiative",
        "NCCI",
        "NCCI|CCI edits"
      ]
    },
    {
      "term": "exam-prep",
      "spellings": [
        "exam prep|preparation|review|readiness|training|practice|drills|strategies|strategy|tips",
        "full mock",
        "mock one|two|three|1|2|3",
        "going over the mock",
        "wrong answer clinic",
        "examination|board|CPC|CCS review",
        "certification preparation|prep|review",
        "certification exam preparation|review",
        "practice exam|exams|test|tests|examination|papers|examinations",
        "mock exam|exams|test|tests|board|paper|papers|boards|examination|examinations",
        "mock certification exam",
        "test taking strategies",
        "test taking|series|strategy|strategies|preparation|prep",
        "model paper|papers",
        "sample|past papers",
        "grand test|tests",
        "mock board exam",
        "preparing|preparation for the exam",
        "preparing for certification",
        "simulated exam|exams",
        "CPC|CCS exam review",
        "timed drills"
      ]
    },
    {
      "term": "encoder",
      "spellings": [
        "encoder",
        "encoders",
        "encoder|encoding|coding software",
        "3 m",
        "encoderpro",
        "grouper"
      ]
    },
    {
      "term": "evaluation-and-management",
      "part-of": "CPT",
      "spellings": [
        "evaluation and management",
        "e and m",
        "e m"
      ]
    },
    {
      "term": "anesthesia",
      "part-of": "CPT",
      "spellings": [
        "anesthesia",
        "anaesthesia",
        "anesthesiology"
      ]
    },
    {
      "term": "surgery",
      "part-of": "CPT",
      "spellings": [
        "surgery",
        "surgical",
        "operative reports|report"
      ],
      "not-near": [
        "ambulatory",
        "surgery center",
        "surgery centers"
      ]
    },
    {
      "term": "radiology",
      "part-of": "CPT",
      "spellings": [
        "radiology",
        "radiological"
      ]
    },
    {
      "term": "pathology-and-laboratory",
      "part-of": "CPT",
      "spellings": [
        "pathology and laboratory|lab",
        "path and lab",
        "path lab",
        "pathology",
        "laboratory section|medicine"
      ]
    },
    {
      "term": "medicine",
      "part-of": "CPT",
      "spellings": [
        "medicine section|services",
        "medicine",
        "special services"
      ],
      "not-near": [
        "language of",
        "internal",
        "school of",
        "family",
        "laboratory",
        "emergency",
        "digital",
        "johns"
      ]
    },
    {
      "term": "modifiers",
      "part-of": "CPT",
      "spellings": [
        "modifiers",
        "modifier"
      ]
    },
    {
      "term": "integumentary",
      "part-of": "CPT",
      "spellings": [
        "integumentary"
      ]
    },
    {
      "term": "musculoskeletal",
      "part-of": "CPT",
      "spellings": [
        "musculoskeletal"
      ]
    },
    {
      "term": "cardiovascular",
      "part-of": "CPT",
      "spellings": [
        "cardiovascular"
      ]
    },
    {
      "term": "procedure-coding",
      "part-of": "CPT",
      "spellings": [
        "procedure coding|codes",
        "procedural coding"
      ]
    },
    {
      "term": "diagnosis-coding",
      "part-of": "ICD-10-CM",
      "spellings": [
        "diagnosis coding|codes",
        "diagnostic coding|codes"
      ]
    }
  ],
  "units": [
    {
      "term": "hour",
      "spellings": [
        "hour",
        "hours",
        "hr",
        "hrs",
        "h",
        "horas",
        "hour s"
      ]
    },
    {
      "term": "minute",
      "spellings": [
        "minute",
        "minutes",
        "min",
        "mins"
      ]
    },
    {
      "term": "credit",
      "spellings": [
        "credit",
        "credits",
        "credit hour|hours|hr|hrs|s|value|unit|units",
        "hours of credit",
        "semester hour|hours|hrs|credits|credit",
        "sem hr|hrs",
        "semester credit hours|hour",
        "quarter credit hours",
        "quarter credits|credit|hours",
        "academic credit value",
        "academic credits",
        "unit credit",
        "college credits|credit",
        "cr",
        "crs",
        "cr hrs",
        "unit",
        "units",
        "ECTS"
      ]
    },
    {
      "term": "week",
      "spellings": [
        "week",
        "weeks",
        "wk",
        "wks"
      ]
    },
    {
      "term": "month",
      "spellings": [
        "month",
        "months",
        "mo",
        "mos"
      ]
    },
    {
      "term": "year",
      "spellings": [
        "year",
        "years",
        "yr",
        "yrs"
      ]
    },
    {
      "term": "day",
      "spellings": [
        "day",
        "days",
        "class|working days"
      ]
    },
    {
      "term": "session",
      "spellings": [
        "session",
        "sessions",
        "meeting",
        "meetings",
        "class meetings|meeting|sessions",
        "classes",
        "live classes",
        "lectures",
        "evenings",
        "saturdays",
        "sundays",
        "weekends",
        "batches|saturday|sunday sessions",
        "mondays",
        "tuesdays",
        "wednesdays",
        "thursdays",
        "fridays",
        "weekday evenings",
        "weeknights",
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday evenings|nights|mornings|afternoons"
      ]
    },
    {
      "term": "lesson",
      "spellings": [
        "lesson",
        "lessons",
        "module",
        "modules",
        "chapters"
      ]
    },
    {
      "term": "question",
      "spellings": [
        "question",
        "questions",
        "items",
        "mcqs",
        "MCQ",
        "multiple choice questions"
      ]
    },
    {
      "term": "case",
      "spellings": [
        "case",
        "cases",
        "chart",
        "charts",
        "records",
        "medical records",
        "case studies",
        "scenarios",
        "operative reports",
        "encounters",
        "patient encounters"
      ]
    },
    {
      "term": "period",
      "spellings": [
        "period",
        "periods",
        "period s"
      ]
    }
  ]
};
