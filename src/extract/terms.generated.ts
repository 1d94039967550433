// Made by `npm run generate` from rules/terms/*.yaml. Do not edit.
export const TERMS = {
  "bodies": [
    {
      "term": "AAPC",
      "spellings": [
        "AAPC",
        "american academy of professional coders",
        "american academy of professional coder",
        "american academy of professional coding"
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
        "job guarantee",
        "guarantee* job|jobs|employment|placement|career",
        "guarantee* ... job|jobs|employment|placement|hired|interview|interviews",
        "job|jobs|employment|placement guarantee*",
        "job|jobs|employment|placement is|are guarantee*",
        "assured job|jobs|placement|employment|career",
        "job|jobs|placement assured",
        "100 % placement",
        "100 % job",
        "100 percent placement",
        "hundred percent placement",
        "placement assurance",
        "job assurance",
        "assured career growth",
        "get hired or your money back",
        "you will be hired",
        "you will get a job",
        "sure shot job",
        "walk into a job",
        "walk straight into a job",
        "90|91|92|93|94|95|96|97|98|99 % placement",
        "90|91|92|93|94|95|96|97|98|99 % job placement"
      ]
    },
    {
      "term": "income-guarantee",
      "name": "a sure income",
      "spellings": [
        "guarantee* income|salary|earnings|pay",
        "guarantee* ... income|salary|earnings|package",
        "earn up to",
        "start earning",
        "earn over",
        "you will earn",
        "you will be earning",
        "you can earn",
        "salary|package guarantee*",
        "high earning",
        "six figure",
        "make money from home",
        "earn from home",
        "earn money from home",
        "package ... LPA",
        "earn $",
        "earning $",
        "make $"
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
        "start working from home",
        "start working from home today",
        "begin working from home",
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
        "test pass guarantee",
        "exam pass guarantee",
        "pass or we pay",
        "pass the test or we pay",
        "pass or your money back",
        "pass or get your money back",
        "money back if you fail",
        "if you fail ... refund",
        "100 % pass",
        "100 % passing",
        "100 % pass rate",
        "100 % success",
        "100 percent pass",
        "you will pass",
        "sure to pass"
      ]
    },
    {
      "term": "state-licensed",
      "name": "a state license for coders, which does not exist",
      "spellings": [
        "state licensed coder",
        "state licensed medical coder",
        "licensed medical coder",
        "licensed coder",
        "state license as a coder",
        "coding license",
        "state licensed billing",
        "become licensed"
      ]
    },
    {
      "term": "accredited-by-body",
      "name": "accredited by a credentialing body",
      "spellings": [
        "accredited by AAPC",
        "accredited by the AAPC",
        "AAPC accredited",
        "AHIMA accredited",
        "accredited by AHIMA",
        "accredited by the AHIMA",
        "AAPC accreditation"
      ]
    },
    {
      "term": "pressure",
      "name": "pressure to enroll now",
      "spellings": [
        "only ... seats left",
        "seats left",
        "limited seats",
        "offer ends",
        "enroll now before",
        "last chance",
        "hurry",
        "price goes up",
        "spots left",
        "only ... spots"
      ]
    },
    {
      "term": "no-effort",
      "name": "an easy career",
      "spellings": [
        "get rich",
        "low stress",
        "easy money",
        "no effort",
        "little effort",
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
        "ICD 10 CM",
        "ICD CM",
        "IDC 10 CM",
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
        "HCPCS level II",
        "HCPCS level 2",
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
        "ICD 9 CM",
        "ICD 9",
        "ICD 9 th",
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
        "international classification of diseases",
        "international classification of disease"
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
        "certified professional coder",
        "certified procedural coder",
        "certified professional coders"
      ]
    },
    {
      "term": "CPC-A",
      "name": "Certified Professional Coder Apprentice",
      "body": "AAPC",
      "kind": "PF",
      "tier": "A",
      "spellings": [
        "CPC a",
        "certified professional coder apprentice",
        "CPC apprentice",
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
        "certified coding specialist",
        "certified coding specialists",
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
        "certified outpatient coder",
        "certified outpatient coding"
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
        "certified medical coder",
        "certif*",
        "credential*",
        "exam",
        "examination"
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
      "term": "denied",
      "spellings": [
        "not",
        "no",
        "never",
        "none",
        "cannot",
        "can t",
        "don t",
        "doesn t",
        "won t",
        "isn t",
        "aren t",
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
        "an advantage",
        "a plus",
        "an asset",
        "encouraged",
        "beneficial",
        "useful",
        "ideally",
        "nice to have",
        "not required",
        "not mandatory",
        "not necessary",
        "advisory"
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
        "should have",
        "shall have",
        "included",
        "supplied",
        "are provided"
      ]
    },
    {
      "term": "compared",
      "spellings": [
        "compare",
        "compared",
        "comparison",
        "contrast",
        "differences between",
        "difference between",
        "versus",
        "vs",
        "unlike",
        "instead of",
        "transition from",
        "history of",
        "evolution of",
        "formerly",
        "replaced",
        "crosswalk",
        "gems",
        "general equivalence mappings",
        "converting from",
        "conversion from",
        "historical",
        "history",
        "tell apart",
        "distinguish",
        "mapping",
        "legacy"
      ]
    },
    {
      "term": "announced",
      "spellings": [
        "will replace",
        "has announced",
        "government has",
        "for the change to",
        "will be replaced",
        "change to ICD 10",
        "bridge class",
        "looking ahead",
        "will be added",
        "upcoming",
        "future",
        "preview",
        "coming soon",
        "introduction to the coming",
        "next year",
        "planned",
        "prepare for the transition",
        "awareness of",
        "transition to",
        "implementation of",
        "primer"
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
        "is not repeated",
        "are not repeated",
        "no PCS codes",
        "from ICD 9 to",
        "contrasted briefly",
        "contrasted with",
        "comparison only",
        "how ICD 10 PCS differs",
        "differs from CPT",
        "not the aim",
        "is not the aim",
        "not what the",
        "are not what",
        "not the goal",
        "no review for",
        "not a review for",
        "not a review course",
        "will not come up",
        "from ICD 9 CM",
        "general equivalence maps",
        "for contrast only",
        "for comparison only",
        "named for comparison",
        "mentioned only",
        "described only",
        "leave it out",
        "leave them out",
        "left out",
        "no part of",
        "is not included in",
        "are not included in",
        "not used",
        "taught elsewhere",
        "covered elsewhere",
        "compared with CPT",
        "no longer",
        "not covered",
        "not taught",
        "not included",
        "is not part",
        "are not part",
        "not part of",
        "excluded",
        "does not cover",
        "do not cover",
        "doesn t cover",
        "does not include",
        "doesn t include",
        "does not teach",
        "do not teach",
        "offered separately",
        "sold separately",
        "not offered"
      ]
    },
    {
      "term": "external-exam",
      "spellings": [
        "national exams",
        "CPC exam",
        "CPC examination",
        "CCS exam",
        "CCS examination",
        "CPC certification exam",
        "CPC certification examination",
        "the actual exam",
        "actual exam",
        "actual CPC",
        "real exam",
        "real CPC",
        "national exam",
        "national examination",
        "certification exam",
        "certification examination",
        "certifying exam",
        "certifying examination",
        "board exam",
        "AAPC exam",
        "AHIMA exam",
        "the certification test",
        "licensing exam",
        "COC exam",
        "CCA exam",
        "CBCS exam",
        "CIC exam",
        "CRC exam",
        "CPB exam",
        "external exam",
        "certification test",
        "certifying test",
        "national test",
        "outside examination",
        "outside exam",
        "credentialing exam",
        "international certification exam",
        "international exam",
        "the big exam",
        "NCCT exam",
        "NHA exam",
        "national certification",
        "official exam"
      ]
    },
    {
      "term": "own-exam",
      "spellings": [
        "mock",
        "mock exam",
        "mock exams",
        "practice exam",
        "practice exams",
        "practice test",
        "practice tests",
        "midterm",
        "mid term",
        "midterm exam",
        "final exam",
        "final examination",
        "unit exam",
        "unit exams",
        "chapter test",
        "chapter tests",
        "module test",
        "quiz",
        "quizzes",
        "exam 1",
        "course exam",
        "in class exam",
        "in class exams",
        "lecture exam",
        "lecture exams",
        "lesson exams",
        "lesson exam",
        "module exam",
        "module exams",
        "mock test",
        "mock tests",
        "mid course exam",
        "proctored final",
        "practical exam",
        "practicals",
        "final assessment",
        "final test",
        "post test",
        "pretest",
        "simulated exam",
        "simulated exams",
        "simulation exam",
        "test 1",
        "tests",
        "written test",
        "unit test",
        "unit tests",
        "chapter exam",
        "chapter exams",
        "section test",
        "section tests",
        "section exams",
        "benchmark exam",
        "model exam",
        "model exams",
        "periodical exam",
        "periodical exams",
        "weekly test",
        "weekly tests",
        "grand test",
        "comprehensive exam",
        "comprehensive final",
        "final coding exam",
        "diagnostic exam",
        "skills test",
        "competency exam",
        "midterm examination",
        "each exam",
        "each test",
        "all exams",
        "all tests",
        "all quizzes",
        "examination",
        "exams",
        "exam",
        "test",
        "examinations",
        "competency test",
        "mastery exam"
      ]
    },
    {
      "term": "timed",
      "spellings": [
        "timed",
        "against the clock",
        "time limit",
        "under time pressure",
        "exam conditions",
        "under exam conditions",
        "timer",
        "stopwatch",
        "under timed conditions",
        "clocked",
        "exam pace",
        "at exam pace",
        "real time conditions",
        "strict time"
      ]
    },
    {
      "term": "untimed",
      "spellings": [
        "untimed",
        "not timed",
        "no time limit",
        "no time limits",
        "without time limit",
        "without a time limit",
        "unlimited time",
        "are not timed",
        "is not timed",
        "not be timed",
        "no timer",
        "take as long as",
        "as much time as",
        "self paced exams"
      ]
    },
    {
      "term": "preparing",
      "spellings": [
        "get through",
        "prepare",
        "prepares",
        "prepared",
        "preparing",
        "preparation",
        "prep",
        "eligible",
        "eligibility",
        "sit for",
        "to sit",
        "take the",
        "sit the",
        "may apply",
        "qualify",
        "qualifies",
        "qualified",
        "exam ready",
        "ready",
        "ready for",
        "leads to",
        "leading to",
        "lead to",
        "designated",
        "aligned",
        "aligns",
        "pass the",
        "passing the",
        "pursue",
        "earn",
        "earning",
        "obtain",
        "obtaining",
        "target",
        "target credential",
        "become a",
        "become",
        "train for",
        "training for",
        "training",
        "certification training",
        "towards",
        "toward",
        "aim",
        "goal",
        "apply for",
        "registration for",
        "exam training",
        "crack",
        "appear",
        "appear for",
        "attempt",
        "get certified",
        "candidates for",
        "write the",
        "geared to",
        "designed for",
        "review for",
        "review course",
        "bootcamp",
        "boot camp"
      ]
    },
    {
      "term": "own-certificate",
      "spellings": [
        "certificate of completion",
        "certificate of achievement",
        "school certificate",
        "our certificate",
        "course certificate",
        "institute certificate",
        "completion certificate"
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
        "taught by",
        "teacher",
        "faculty",
        "lecturer",
        "your instructor",
        "facilitator",
        "by certified",
        "led by",
        "experienced coders",
        "mentor",
        "mentors",
        "coach",
        "staff",
        "prepared by",
        "reviewed by",
        "approved by",
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
        "look back",
        "looking back",
        "picks up",
        "refresher",
        "refreshers",
        "review",
        "quick review",
        "brush up",
        "recap"
      ]
    },
    {
      "term": "later",
      "spellings": [
        "before the student goes out",
        "before clinical",
        "before the clinical",
        "prior to clinical",
        "prior to externship",
        "before externship",
        "before the externship",
        "prior to the externship",
        "before practicum",
        "prior to practicum",
        "before the practicum",
        "to graduate",
        "for graduation",
        "during the program",
        "before the internship",
        "on file before",
        "by the end of"
      ]
    },
    {
      "term": "class-copy",
      "spellings": [
        "copies are kept",
        "kept in the laboratory",
        "kept in the lab",
        "stays in the room",
        "in the encoder",
        "available in the encoder",
        "no need to buy",
        "need not buy",
        "do not need to buy",
        "not need to buy",
        "for looking things up",
        "provided in class",
        "for use in class",
        "available in class",
        "class set",
        "class copies",
        "classroom copies",
        "reference copies",
        "lab has copies",
        "copies in the lab",
        "on reserve"
      ]
    },
    {
      "term": "another-course",
      "spellings": [
        "another course",
        "next course",
        "see separate page",
        "separate page",
        "ask about",
        "offered every summer",
        "in the advanced course",
        "in an advanced course",
        "in the next course",
        "in a later course",
        "in a separate course",
        "related course",
        "related courses",
        "is followed by",
        "separate elective",
        "bridge class",
        "bridge course",
        "look at our",
        "in our separate",
        "our separate",
        "corequisite brings",
        "sister program",
        "go on with",
        "go on to",
        "continue with",
        "follow on",
        "after this course",
        "then take",
        "next level",
        "move on to",
        "sequel",
        "also offer",
        "also offers",
        "we also offer",
        "other courses",
        "our other",
        "see our",
        "sister course",
        "companion course",
        "add on",
        "upgrade to",
        "separate course",
        "advanced course adds",
        "enroll in our"
      ]
    },
    {
      "term": "known-before",
      "spellings": [
        "integrate previously",
        "learned earlier",
        "previously acquired",
        "previously learned",
        "prior knowledge",
        "previous knowledge",
        "knowledge of",
        "assumes",
        "assumed",
        "already know",
        "already have",
        "should already",
        "review of prior",
        "builds on",
        "build on",
        "foundation in",
        "background in",
        "from earlier courses",
        "learned before"
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
        "code book",
        "code books",
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
        "for hospitals",
        "for physicians",
        "current year"
      ]
    },
    {
      "term": "textbook",
      "spellings": [
        "handbook",
        "workbook",
        "textbook",
        "text book",
        "step by step",
        "understanding",
        "basic",
        "workout",
        "introduction",
        "coding systems",
        "exercises",
        "lecture",
        "powerpoints",
        "primer",
        "online access",
        "guide",
        "study guide",
        "for beginners",
        "fundamentals",
        "principles",
        "without answers",
        "with answers",
        "applying",
        "beyond",
        "mastering",
        "essentials",
        "buck s",
        "buck",
        "3 2 1 code it",
        "code it",
        "approach",
        "certification review",
        "exam review",
        "practice book",
        "flash cards",
        "flashcards",
        "online module",
        "companion",
        "theory",
        "conquer",
        "simplified",
        "made easy",
        "foundation",
        "coding clinic",
        "course reader",
        "medical coding",
        "for coders",
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
        "ICD 10 CA CCI",
        "ICD 10 CA CCE"
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
        "ICD 11 th",
        "ICD 11 MMS"
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
        "150 questions",
        "150 multiple choice",
        "150 question",
        "150 item",
        "150 items",
        "150 MCQ",
        "150 mcqs"
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
        "5 hrs 40 min",
        "5 h 40 min",
        "5 h 40",
        "5 hours 40",
        "5 hr 40 min",
        "five hours and forty minutes",
        "five hours forty minutes",
        "5 hrs 40 mins",
        "340 minutes"
      ]
    },
    {
      "term": "5-to-6-hours",
      "name": "an exam of five to six hours",
      "spellings": [
        "5 6 hours",
        "5 to 6 hours",
        "5 6 hour",
        "five to six hours",
        "5 6 hrs",
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
        "professional practice experience",
        "PPE",
        "field work",
        "fieldwork",
        "clinical rotation",
        "clinical externship",
        "clinical practicum",
        "clinical experience",
        "clinical internship",
        "on the job training",
        "OJT",
        "work placement",
        "work experience placement",
        "supervised industry training",
        "industry immersion",
        "directed practice",
        "virtual externship",
        "professional practice",
        "the clinical"
      ]
    },
    {
      "term": "real-charts",
      "spellings": [
        "real charts",
        "real records",
        "real medical records",
        "real patient records",
        "real world charts",
        "real case records",
        "real operative reports",
        "actual records",
        "actual charts",
        "actual medical records",
        "actual hospital records",
        "actual patient records",
        "actual patient charts",
        "authentic records",
        "authentic medical records",
        "authentic charts",
        "redacted records",
        "redacted charts",
        "redacted medical records",
        "de identified records",
        "de identified charts",
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
        "% accuracy",
        "percent accuracy",
        "accuracy of",
        "accuracy rate",
        "accuracy goal",
        "accuracy standard",
        "charts per hour",
        "charts an hour",
        "records per hour",
        "productivity standard",
        "productivity goal",
        "productivity standards",
        "% average accuracy",
        "accuracy and speed",
        "speed and accuracy"
      ]
    },
    {
      "term": "practice-exam",
      "spellings": [
        "mock exam",
        "mock exams",
        "mock test",
        "mock tests",
        "mock board exam",
        "practice exam",
        "practice exams",
        "practice examination",
        "practice examinations",
        "practice test",
        "practice tests",
        "simulated exam",
        "simulated exams",
        "simulation exam",
        "mock certification exam",
        "mock certification exams",
        "mock CPC exam",
        "mock CPC exams",
        "CPC practice exam",
        "CPC practice exams",
        "CCS practice exam",
        "CCS practice exams",
        "model exam",
        "model exams",
        "pattern mock exams"
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
        "final exam",
        "final examination",
        "assessment",
        "assessments",
        "mock",
        "mocks",
        "practicals",
        "post test"
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
        "human body",
        "human structure and function",
        "human anatomy",
        "body systems",
        "structure and function of the human body"
      ]
    },
    {
      "term": "terminology",
      "spellings": [
        "medical terminology",
        "terminology",
        "medical terms",
        "language of medicine",
        "medical language",
        "medical vocabulary"
      ]
    },
    {
      "term": "pathophysiology",
      "spellings": [
        "pathophysiology",
        "disease processes",
        "disease process",
        "human diseases",
        "human disease",
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
        "years experience",
        "year experience",
        "years of experience",
        "year of experience",
        "work experience",
        "coding experience",
        "billing experience",
        "healthcare experience",
        "months experience",
        "months of experience",
        "prior experience",
        "experience in",
        "years ... experience",
        "year ... experience",
        "month|months ... experience",
        "working in healthcare"
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
        "coding certification",
        "coding credential",
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
        "secondary school",
        "senior high school",
        "years of age",
        "years old",
        "at least 18",
        "18 years",
        "age 18",
        "background check",
        "criminal background",
        "drug screen",
        "drug test",
        "GPA",
        "grade point average",
        "placement test",
        "entrance exam",
        "entrance test",
        "admission test",
        "interview",
        "english proficiency",
        "proficient in english",
        "able to read",
        "communicate in english",
        "computer skills",
        "computer literacy",
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
        "life science",
        "life sciences",
        "bachelor",
        "bachelor s",
        "science graduate",
        "internet access",
        "enrolled in",
        "admission to",
        "acceptance into",
        "admitted to",
        "permission of",
        "consent of",
        "permission",
        "consent",
        "departmental approval",
        "instructor approval"
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
        "health insurance",
        "medical insurance",
        "medical billing",
        "introduction to medical coding",
        "medical coding i",
        "coding i",
        "basic coding",
        "health records",
        "medical records",
        "ICD 10 CM",
        "ICD 10",
        "ICD",
        "CPT",
        "HCPCS",
        "medical law"
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
        "of study",
        "study hours",
        "of instruction",
        "of training",
        "of class",
        "course hours",
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
        "semester hours",
        "quarter hours",
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
        "continuing education unit",
        "continuing education units",
        "contact ceus",
        "AAPC ceus",
        "PDU"
      ]
    },
    {
      "term": "out-of-class",
      "spellings": [
        "out of class",
        "not scheduled",
        "unscheduled",
        "between weekends",
        "own study",
        "of your own study",
        "outside of class",
        "outside class",
        "outside the classroom",
        "outside of the classroom",
        "outside",
        "homework",
        "home study",
        "self study",
        "independent study",
        "own time",
        "on your own",
        "at home",
        "studying at home",
        "study time",
        "study at home",
        "preparation",
        "preparing",
        "reading",
        "readings",
        "assignments",
        "coursework",
        "course work",
        "out of class work",
        "expect to spend",
        "expected to spend",
        "should expect",
        "plan to spend",
        "plan on",
        "plan for",
        "spend about",
        "spend approximately",
        "spend at least",
        "students spend",
        "can spend",
        "need to spend",
        "should spend",
        "devote",
        "dedicate",
        "of work",
        "effort",
        "workload",
        "of study a week",
        "of study per week",
        "of study each week",
        "estimated effort",
        "asynchronous study",
        "recommended study",
        "personal study",
        "screen"
      ]
    },
    {
      "term": "externship",
      "spellings": [
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
        "professional practice",
        "supervised practice",
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
        "office",
        "office hours",
        "response",
        "respond",
        "responds",
        "reply",
        "replies",
        "answered",
        "within",
        "allow",
        "weekdays",
        "on weekdays",
        "business days",
        "notice",
        "in advance",
        "prior to",
        "before class",
        "help desk",
        "helpdesk",
        "hotline",
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
        "of registration",
        "of enrollment",
        "business"
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
        "LMS access",
        "of access",
        "to complete",
        "to finish",
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
        "instructor contact",
        "teacher contact",
        "faculty",
        "instructor workload",
        "load"
      ]
    }
  ],
  "roles": [
    {
      "term": "title",
      "short": true,
      "spellings": [
        "course title",
        "course name",
        "title",
        "course number and title",
        "course title and number",
        "program title",
        "program name",
        "name of course",
        "name of the course",
        "course",
        "program",
        "programme",
        "name",
        "course code and title",
        "class title",
        "qualification",
        "subject title",
        "subject"
      ]
    },
    {
      "term": "provider",
      "short": true,
      "spellings": [
        "provider",
        "school",
        "college",
        "institution",
        "institute",
        "academy",
        "training provider",
        "university",
        "offered by",
        "organization",
        "school name",
        "campus",
        "training center",
        "training centre",
        "company",
        "location label",
        "name of school",
        "institution name"
      ]
    },
    {
      "term": "course-number",
      "short": true,
      "spellings": [
        "course id",
        "course number",
        "course code",
        "course prefix number",
        "course prefix",
        "CRN",
        "section",
        "course no",
        "course no .",
        "catalog number",
        "code"
      ]
    },
    {
      "term": "contact-hours",
      "short": true,
      "spellings": [
        "contact hours",
        "clock hours",
        "class hours",
        "course hours",
        "hours of study",
        "total hours",
        "total contact hours",
        "total clock hours",
        "course in class contact hours",
        "in class contact hours",
        "in class hours",
        "student contact hours",
        "student contact hours per semester",
        "instructional hours",
        "hours of instruction",
        "program hours",
        "training hours",
        "total training hours",
        "hours total",
        "total course hours",
        "total estimated time",
        "nominal duration",
        "seat time",
        "total instructional hours",
        "classroom hours",
        "total program hours",
        "total number of hours",
        "number of hours",
        "nominal hours",
        "duration hours",
        "course length hours",
        "learning hours",
        "teaching hours",
        "guided learning hours",
        "contact hrs",
        "clock hrs",
        "hours"
      ]
    },
    {
      "term": "weekly-hours",
      "short": true,
      "spellings": [
        "weekly student hours",
        "hours per week",
        "weekly hours",
        "class hours per week",
        "contact hours per week",
        "lecture hours per week",
        "lab hours per week",
        "hours week",
        "weekly contact hours",
        "weekly schedule of hours"
      ]
    },
    {
      "term": "out-of-class",
      "spellings": [
        "out of class hours",
        "out of class work",
        "typical out of class time",
        "out of class hours per week",
        "total student learning hours",
        "student learning hours",
        "study time",
        "course out of class hours",
        "outside of class hours",
        "homework hours",
        "student effort",
        "expected effort",
        "workload",
        "time commitment",
        "out of class",
        "weekly effort",
        "effort",
        "estimated effort",
        "student workload",
        "time expectations",
        "hours outside of class"
      ]
    },
    {
      "term": "credits",
      "short": true,
      "spellings": [
        "credits",
        "credit hours",
        "credit",
        "units",
        "total credits",
        "minimum credit units",
        "maximum credit units",
        "academic credit value",
        "credit units",
        "semester credits",
        "credit hours total",
        "number of credits",
        "semester hours",
        "units credits",
        "credit value",
        "units of credit",
        "credits units",
        "quarter credits",
        "semester credit hours"
      ]
    },
    {
      "term": "duration",
      "short": true,
      "spellings": [
        "duration",
        "length",
        "course length",
        "program length",
        "length of course",
        "length of program",
        "course duration",
        "program duration",
        "course dates",
        "dates",
        "term",
        "term dates",
        "weeks",
        "number of weeks",
        "course duration weeks",
        "duration in weeks",
        "time frame",
        "time to complete",
        "completion time",
        "session dates",
        "start date",
        "term length",
        "course period",
        "training period"
      ]
    },
    {
      "term": "meeting-times",
      "short": true,
      "spellings": [
        "class hours days times per week",
        "class meets",
        "meeting times",
        "meeting time",
        "class time",
        "class times",
        "class schedule",
        "days and times",
        "days times",
        "day time",
        "timings",
        "timing",
        "batch timings",
        "batch timing",
        "batches",
        "batch",
        "lecture date time",
        "lecture time",
        "meeting days",
        "schedule days",
        "class meeting times",
        "when",
        "session times",
        "class days and times",
        "lecture hours and location",
        "class days",
        "class timing",
        "class timings",
        "time",
        "times"
      ]
    },
    {
      "term": "prerequisites",
      "short": true,
      "spellings": [
        "prerequisite",
        "prerequisites",
        "prerequisite s",
        "course prerequisite",
        "course prerequisites",
        "course prerequisite s",
        "pre requisite",
        "pre requisites",
        "pre requisite s",
        "entry requirements",
        "entry requirement",
        "entry level standards",
        "admission requirements",
        "admission requirement",
        "admissions requirements",
        "admission criteria",
        "eligibility",
        "eligibility criteria",
        "who is eligible",
        "program requirements",
        "requirements",
        "enrollment requirements",
        "limitation on enrollment",
        "limitations on enrollment",
        "entrance requirements",
        "before you enroll",
        "what you need before you start",
        "requirements for admission",
        "requirements for enrollment",
        "entrance skill s",
        "qualifications",
        "trainee entry requirements",
        "who can apply",
        "entry qualification",
        "entry qualifications",
        "student requirements",
        "minimum requirements",
        "prerequisite courses",
        "prerequisites and corequisites",
        "required before enrollment",
        "who can join",
        "before you sign up",
        "before signing up",
        "before you apply",
        "before you register",
        "who may enroll",
        "what we ask of you",
        "who can enroll",
        "how to qualify",
        "eligibility requirements",
        "admission",
        "admissions",
        "minimum qualification",
        "educational qualification",
        "before you start",
        "needed before you start",
        "entry criteria",
        "prerequisite or corequisite",
        "prerequisites corequisites",
        "prerequisite corequisite",
        "pre co requisites",
        "prerequisite skills"
      ]
    },
    {
      "term": "recommended",
      "short": true,
      "spellings": [
        "optional",
        "advisory",
        "advisories",
        "advisory ies",
        "recommended preparation",
        "recommended",
        "recommendations",
        "recommended background",
        "recommended prerequisites",
        "recommended skills",
        "suggested preparation",
        "helpful background",
        "advisory preparation",
        "nice to have",
        "recommended preparation advisory",
        "helpful to have"
      ]
    },
    {
      "term": "corequisites",
      "short": true,
      "spellings": [
        "corequisite",
        "corequisites",
        "corequisite s",
        "co requisite",
        "co requisites",
        "course corequisites",
        "anti requisite s",
        "course anti requisite s"
      ]
    },
    {
      "term": "books",
      "spellings": [
        "required text s",
        "required texts",
        "required text s and resources",
        "required textbook",
        "required textbooks",
        "required text",
        "textbook",
        "textbook required",
        "textbooks required",
        "text required",
        "book required",
        "textbooks",
        "textbook s",
        "textbook s title",
        "text",
        "texts",
        "text s",
        "books",
        "book",
        "required books",
        "required course materials",
        "required materials",
        "course materials",
        "course materials required",
        "materials",
        "instructional materials",
        "textbooks learning resources",
        "texts and materials",
        "textbooks and materials",
        "textbooks and supplies",
        "learning materials",
        "books and supplies",
        "books and materials",
        "you will need",
        "what you will need",
        "what you need",
        "what you ll need",
        "what to bring",
        "bring to class",
        "code books",
        "codebooks",
        "required code books",
        "required codebooks",
        "coding books",
        "coding manuals",
        "code book requirements",
        "manuals",
        "required manuals",
        "essential student materials",
        "student materials",
        "examples of primary texts and references",
        "primary texts",
        "representative texts",
        "representative text",
        "texts and supplies",
        "supplies",
        "required resources",
        "learning resources",
        "textbook information",
        "required reading",
        "required readings",
        "ingredients",
        "what to have on your desk",
        "on your desk",
        "books you need",
        "books needed",
        "what you must have",
        "code books needed",
        "study material",
        "study materials",
        "other required materials",
        "materials and supplies",
        "books required",
        "required supplies",
        "required tools",
        "course books",
        "required text and materials",
        "required texts and materials",
        "text and materials",
        "reference books",
        "reference materials",
        "course text"
      ]
    },
    {
      "term": "optional-books",
      "spellings": [
        "recommended , not required",
        "recommended but not required",
        "supplemental",
        "supplemental texts",
        "optional course materials",
        "optional books",
        "optional textbook",
        "optional code books",
        "optional materials",
        "optional texts",
        "optional textbooks",
        "recommended readings",
        "recommended reading",
        "recommended texts",
        "recommended textbooks",
        "recommended books",
        "recommended materials",
        "supporting texts and references",
        "examples of supporting texts and references",
        "supporting texts",
        "supplementary materials",
        "supplemental materials",
        "suggested readings",
        "suggested texts",
        "further reading",
        "references",
        "reference list",
        "bibliography",
        "optional resources",
        "additional resources",
        "helpful resources",
        "recommended resources",
        "library resources",
        "reserve"
      ]
    },
    {
      "term": "class-copies",
      "spellings": [
        "essential college facilities",
        "college facilities",
        "facilities",
        "equipment",
        "equipment and facilities",
        "tools and equipment",
        "classroom resources",
        "provided in class",
        "tools materials and equipment",
        "training facilities",
        "lab equipment"
      ]
    },
    {
      "term": "instructor",
      "spellings": [
        "instructor",
        "instructors",
        "instructor information",
        "instructor name",
        "professor",
        "faculty",
        "faculty information",
        "teacher",
        "your instructor",
        "about the instructor",
        "about your instructor",
        "meet your instructor",
        "meet the instructor",
        "course coordinator",
        "course instructor",
        "trainer",
        "trainers",
        "our trainers",
        "your trainer",
        "taught by",
        "lecturer",
        "facilitator",
        "about the trainer",
        "about the author",
        "author",
        "faculty member",
        "prepared by",
        "instructor s",
        "instructor contact information",
        "course leader",
        "who teaches",
        "your coaches",
        "the coaches",
        "coaches",
        "minimum qualifications",
        "meet the team",
        "our team",
        "staff",
        "our faculty",
        "mentors",
        "tutor",
        "program director",
        "program coordinator",
        "department chair",
        "coordinator",
        "faculty requirements",
        "faculty qualifications",
        "trainers qualifications",
        "trainer s qualifications",
        "advisor",
        "advisory board",
        "advisory committee",
        "coach",
        "your coach",
        "reviewed by",
        "approved by",
        "submitted by",
        "developed by"
      ]
    },
    {
      "term": "office",
      "spellings": [
        "office hours",
        "contact information",
        "contact us",
        "contact",
        "student support",
        "help desk",
        "technical support",
        "student services",
        "tutoring",
        "tech support",
        "support",
        "office",
        "phone",
        "office phone",
        "office location",
        "technical requirements",
        "technical assistance",
        "library",
        "student resources",
        "campus resources",
        "tutoring center",
        "crisis line",
        "virtual office hours",
        "counseling",
        "hours of operation",
        "business hours",
        "location"
      ]
    },
    {
      "term": "grading",
      "spellings": [
        "grading",
        "grading scale",
        "grading system",
        "grading policy",
        "grades",
        "grade",
        "letter grade",
        "evaluation",
        "methods of evaluation",
        "methods of evaluating student progress",
        "course evaluation",
        "assessment",
        "assessments",
        "grading evaluation policy",
        "recommended grading scale",
        "course activities and grading",
        "assignments and grading",
        "grade scale",
        "grade breakdown",
        "grade distribution",
        "grade weights",
        "method of evaluation",
        "student evaluation",
        "evaluation methods",
        "assessment of outcomes",
        "assignments evaluation",
        "testing",
        "assessment methods",
        "weighting",
        "assignment",
        "grade options",
        "basis for grading",
        "requirements for completion",
        "completion requirements",
        "course completion",
        "passing requirements",
        "grading criteria",
        "evaluation of student performance",
        "how you are graded",
        "how you will be graded",
        "tests and grading"
      ]
    },
    {
      "term": "exams",
      "spellings": [
        "exams",
        "examinations",
        "tests",
        "quizzes",
        "tests and quizzes",
        "exams and quizzes",
        "midterm",
        "final exam",
        "final examination",
        "exam policy",
        "examination policy",
        "testing policy",
        "exam format",
        "timed exams",
        "practice exams",
        "mock exams",
        "mock tests",
        "exam prep",
        "practice tests",
        "in class exams",
        "exams and tests",
        "quizzes and exams",
        "testing procedures",
        "assessments and exams"
      ]
    },
    {
      "term": "schedule",
      "spellings": [
        "schedule",
        "course schedule",
        "class schedule of topics",
        "weekly schedule",
        "tentative schedule",
        "tentative course schedule",
        "course calendar",
        "calendar",
        "course outline",
        "outline",
        "outline of topics",
        "topical outline",
        "topical timeline",
        "topic outline",
        "course content",
        "content",
        "contents",
        "content outline",
        "course contents",
        "curriculum",
        "curriculum outline",
        "modules",
        "module outline",
        "course modules",
        "units",
        "units of instruction",
        "topics",
        "topics in order",
        "topics covered",
        "course topics",
        "major topics",
        "list of topics",
        "sequence of topics",
        "lessons",
        "lesson assignments",
        "lesson plan",
        "lesson outline",
        "lab topics",
        "syllabus",
        "detailed syllabus",
        "what is covered",
        "what we cover",
        "what the course covers",
        "course structure",
        "program structure",
        "program outline",
        "program content",
        "required courses",
        "courses",
        "course list",
        "core courses",
        "program of study",
        "course sequence",
        "competencies",
        "units of competency",
        "core competencies",
        "key competencies",
        "course breakdown",
        "time breakdown",
        "training plan",
        "hours breakdown",
        "breakdown of hours",
        "hours by topic",
        "day wise plan",
        "instructions",
        "the course",
        "major units",
        "sections",
        "classes",
        "sessions",
        "agenda",
        "week topic",
        "plan",
        "curriculum blueprint",
        "class outline",
        "program modules",
        "module",
        "weekly topics"
      ]
    },
    {
      "term": "outcomes",
      "spellings": [
        "objectives",
        "course objectives",
        "learning objectives",
        "learning outcomes",
        "student learning outcomes",
        "student learning outcomes slos",
        "slos",
        "cslos",
        "outcomes",
        "course outcomes",
        "program outcomes",
        "course outcomes and assessment methods",
        "what you ll learn",
        "what you will learn",
        "you will learn",
        "skills you ll gain",
        "skills",
        "course competencies",
        "performance objectives",
        "learning outcomes and objectives",
        "expected outcomes",
        "student outcomes",
        "upon completion",
        "general objectives",
        "specific objectives",
        "goals",
        "course goals",
        "learning goals",
        "measurable objectives",
        "by the end of the course",
        "highlights",
        "course highlights",
        "key features"
      ]
    },
    {
      "term": "description",
      "spellings": [
        "course description",
        "description",
        "catalog description",
        "course catalog description",
        "about the program",
        "about the course",
        "about this course",
        "about",
        "overview",
        "course overview",
        "program overview",
        "program description",
        "introduction",
        "general course statement",
        "course summary",
        "summary",
        "catalog course description",
        "welcome",
        "at a glance",
        "course justification",
        "course philosophy",
        "rationale",
        "purpose",
        "general information",
        "course purpose",
        "the program"
      ]
    },
    {
      "term": "cost",
      "spellings": [
        "cost",
        "costs",
        "tuition",
        "tuition and fees",
        "fees",
        "fee",
        "price",
        "course fee",
        "course fees",
        "total cost",
        "program cost",
        "what does it cost",
        "investment",
        "pricing",
        "program costs",
        "tuition fees",
        "payment",
        "payment options",
        "payment plans",
        "fee structure",
        "financial information",
        "course fee structure",
        "course cost",
        "total tuition",
        "total price",
        "fees and payment"
      ]
    },
    {
      "term": "refund",
      "spellings": [
        "refund",
        "refund policy",
        "refunds",
        "cancellation",
        "cancellation policy",
        "cancellation and refund policy",
        "refund and cancellation policy",
        "withdrawal and refund",
        "money back guarantee",
        "cancellation and refund",
        "refund terms",
        "refunds and cancellations",
        "withdrawals and refunds"
      ]
    },
    {
      "term": "career",
      "spellings": [
        "career",
        "careers",
        "career outlook",
        "career opportunities",
        "job outlook",
        "job opportunities",
        "job prospects",
        "employment opportunities",
        "salary after medical coding",
        "career information",
        "salary",
        "salaries",
        "salary information",
        "earning potential",
        "earnings",
        "occupational outlook",
        "where can you work",
        "what can you earn",
        "career paths",
        "career path",
        "job titles",
        "employment outlook",
        "why medical coding",
        "why choose",
        "why choose medical coding",
        "why choose us",
        "occupations",
        "job roles",
        "employment",
        "nutrition",
        "nutrition per serving",
        "potential occupations",
        "salary guide",
        "wages",
        "average salary",
        "market outlook",
        "career scope",
        "scope",
        "placement",
        "placements",
        "career services",
        "career support",
        "career overview",
        "careers in coding",
        "certifications explained",
        "types of certification",
        "types of certifications",
        "which certification",
        "certification overview",
        "certifications in the field",
        "industry certifications explained",
        "the profession",
        "who hires coders",
        "where coders work"
      ]
    },
    {
      "term": "external-exam",
      "most": true,
      "spellings": [
        "about the CPC exam",
        "about the real thing",
        "the real thing",
        "about the examination",
        "about the exam",
        "the CPC exam",
        "CPC exam",
        "CCS exam",
        "the CCS exam",
        "exam information",
        "exam details",
        "certification exam",
        "certification examination",
        "about the certification exam",
        "national exam",
        "CPC exam details",
        "CPC exam facts",
        "exam facts",
        "exam pattern",
        "CPC exam pattern",
        "examination pattern",
        "exam at a glance",
        "certification exam information",
        "about the CCS exam",
        "the certification exam",
        "the real exam",
        "the exam",
        "national certification exam",
        "the AAPC exam",
        "about AAPC",
        "the national exam"
      ]
    },
    {
      "term": "certification",
      "short": true,
      "spellings": [
        "certification",
        "certifications",
        "certification exam eligibility",
        "credential",
        "credentials",
        "external credential name",
        "credential awarded",
        "target certification",
        "certification preparation",
        "prepares for",
        "prepares you for",
        "industry certification",
        "industry certifications",
        "industry credential",
        "certification earned",
        "certificate",
        "national certification",
        "potential outcome",
        "credential partner",
        "exam eligibility",
        "certificate of completion issued",
        "target credential",
        "certifications available",
        "awarding body",
        "qualification awarded",
        "certification s",
        "certification eligibility",
        "exam",
        "program focus"
      ]
    },
    {
      "term": "other-courses",
      "spellings": [
        "you may also like",
        "programs at a glance",
        "related",
        "also at this campus",
        "other events",
        "related courses",
        "related programs",
        "other courses",
        "other programs",
        "other offerings",
        "see also",
        "more courses",
        "next steps",
        "next step",
        "what s next",
        "recommended courses",
        "also offered",
        "also available",
        "our other courses",
        "our courses",
        "all courses",
        "all programs",
        "similar courses",
        "upcoming courses",
        "students also viewed",
        "students also bought",
        "people also viewed",
        "other trainings",
        "popular courses",
        "popular programs",
        "more programs",
        "explore more",
        "continue your education",
        "where to go next",
        "customers also bought",
        "course catalog",
        "further courses",
        "after this course",
        "what comes next",
        "other classes",
        "our programs",
        "more from us",
        "more from this school",
        "also at the school",
        "frequently bought together",
        "courses you might like",
        "also from this school",
        "other healthcare programs",
        "other health programs"
      ]
    },
    {
      "term": "testimonials",
      "spellings": [
        "testimonials",
        "reviews",
        "what our students say",
        "what students say",
        "student reviews",
        "success stories",
        "what my mentees say",
        "student success",
        "what our graduates say",
        "what people say",
        "our students",
        "student voices",
        "what learners say",
        "graduates say",
        "feedback",
        "student stories",
        "in their own words"
      ]
    },
    {
      "term": "policies",
      "spellings": [
        "technical help",
        "technology help",
        "college statements",
        "fine print",
        "attendance and withdrawal",
        "attendance",
        "attendance policy",
        "academic integrity",
        "academic honesty",
        "academic integrity and student conduct",
        "students with disabilities",
        "disability services",
        "accessibility",
        "accessibility statement",
        "accommodations",
        "late work",
        "late coursework",
        "make up policy",
        "make up exams",
        "withdrawal",
        "withdrawal policy",
        "policies",
        "course policies",
        "policy and procedures",
        "college policies",
        "college procedures policies",
        "student conduct",
        "class attendance and homework make up policy",
        "classroom expectations",
        "plagiarism",
        "netiquette",
        "discipline",
        "active participation",
        "drop policy",
        "ADA statement",
        "ADA",
        "code of conduct",
        "cell phones",
        "food and drink",
        "title IX",
        "nondiscrimination",
        "college wide learning outcomes",
        "participation",
        "privacy policy",
        "cookies",
        "terms",
        "terms and conditions",
        "important dates",
        "course practices required",
        "dress code",
        "emergency procedures",
        "inclement weather",
        "complaints",
        "grievances",
        "recording policy",
        "use of AI",
        "AI policy"
      ]
    },
    {
      "term": "faq",
      "spellings": [
        "FAQ",
        "faqs",
        "frequently asked questions",
        "questions",
        "common questions",
        "questions and answers",
        "q and a"
      ]
    },
    {
      "term": "audience",
      "spellings": [
        "who it is for",
        "who is this for",
        "who this course is for",
        "who should attend",
        "who should enroll",
        "who should take this course",
        "target audience",
        "target group",
        "audience",
        "for",
        "designed for",
        "who is it for",
        "who can benefit",
        "ideal for",
        "intended audience",
        "who should join"
      ]
    },
    {
      "term": "practicum",
      "spellings": [
        "externship",
        "internship",
        "practicum",
        "clinical",
        "clinical experience",
        "professional practice experience",
        "field work",
        "fieldwork",
        "work experience",
        "on the job training",
        "OJT",
        "professional practice",
        "clinical hours",
        "clinical practice",
        "externship hours",
        "supervised industry training",
        "industry immersion",
        "work placement"
      ]
    },
    {
      "term": "level",
      "short": true,
      "spellings": [
        "level",
        "course level",
        "difficulty",
        "skill level",
        "entry level",
        "class level"
      ]
    },
    {
      "term": "year",
      "short": true,
      "spellings": [
        "semester year",
        "semester",
        "term year",
        "effective term",
        "effective date",
        "syllabus effective date",
        "academic year",
        "effective",
        "school year",
        "effective beginning term",
        "catalog year",
        "effective semester",
        "course year",
        "year"
      ]
    },
    {
      "term": "lecture",
      "short": true,
      "spellings": [
        "lecture",
        "lecture hours",
        "hours of lecture",
        "lec",
        "theory",
        "theory hours",
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
        "lab hours",
        "laboratory hours",
        "hours of lab",
        "practical",
        "practical hours",
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
        "anatomy",
        "anatomy and physiology",
        "a and p",
        "human body",
        "human structure",
        "human structure and function",
        "structure and function of the human body",
        "structure and function of the body",
        "body systems",
        "body system",
        "body structure",
        "human biology"
      ],
      "not-near": [
        "surgery",
        "surgical",
        "site",
        "sites"
      ]
    },
    {
      "term": "terminology",
      "spellings": [
        "medical terminology",
        "terminology",
        "medical terminologies",
        "medical language",
        "words of medicine",
        "medical terms",
        "medical term",
        "language of medicine",
        "medical vocabulary",
        "word parts",
        "word roots",
        "medical word",
        "medical words",
        "prefixes and suffixes",
        "prefixes suffixes",
        "roots prefixes"
      ],
      "not-near": [
        "current procedural",
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
        "disease process",
        "disease processes",
        "human diseases",
        "human disease",
        "study of disease",
        "pathology of disease"
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
        "medical billing",
        "billing cycle",
        "revenue cycle",
        "claim",
        "claims",
        "claim form",
        "claim forms",
        "claims processing",
        "claim submission",
        "superbill",
        "superbills",
        "CMS 1500",
        "HCFA 1500",
        "UB 04",
        "UB 92",
        "837 p",
        "payment posting",
        "post payments",
        "posting payments",
        "collections",
        "collection",
        "accounts receivable",
        "a r",
        "patient accounts",
        "patient accounting",
        "denials",
        "denial",
        "appeals",
        "insurance claims",
        "health insurance",
        "medical insurance",
        "insurance programs",
        "insurance plans",
        "insurance",
        "payers",
        "remittance",
        "explanation of benefits",
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
        "fee schedule",
        "fee schedules",
        "managed care",
        "patient registration",
        "practice management"
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
        "MS DRG",
        "MS drgs",
        "APC",
        "apcs",
        "prospective payment",
        "payment systems",
        "payment methodologies",
        "reimbursement methodologies",
        "reimbursement methodology",
        "reimbursement systems",
        "payment methods",
        "national correct coding initiative",
        "NCCI"
      ]
    },
    {
      "term": "exam-prep",
      "spellings": [
        "exam prep",
        "exam preparation",
        "exam review",
        "examination review",
        "certification preparation",
        "certification exam preparation",
        "certification prep",
        "certification review",
        "practice exam",
        "practice exams",
        "practice test",
        "practice tests",
        "practice examination",
        "mock exam",
        "mock exams",
        "mock test",
        "mock tests",
        "mock board",
        "mock certification exam",
        "test taking strategies",
        "test taking"
      ]
    },
    {
      "term": "encoder",
      "spellings": [
        "encoder",
        "encoders",
        "encoder software",
        "encoding software",
        "3 m",
        "encoderpro",
        "coding software",
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
        "operative reports",
        "operative report"
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
        "pathology and laboratory",
        "pathology and lab",
        "path and lab",
        "path lab",
        "pathology",
        "laboratory section",
        "laboratory medicine"
      ]
    },
    {
      "term": "medicine",
      "part-of": "CPT",
      "spellings": [
        "medicine section",
        "medicine",
        "medicine services",
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
        "procedure coding",
        "procedural coding",
        "procedure codes"
      ]
    },
    {
      "term": "diagnosis-coding",
      "part-of": "ICD-10-CM",
      "spellings": [
        "diagnosis coding",
        "diagnostic coding",
        "diagnosis codes",
        "diagnostic codes"
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
        "credit hour",
        "credit hours",
        "credit hr",
        "credit hrs",
        "credit s",
        "hours of credit",
        "semester hour",
        "semester hours",
        "semester hrs",
        "sem hr",
        "sem hrs",
        "semester credit hours",
        "semester credit hour",
        "semester credits",
        "semester credit",
        "quarter credit hours",
        "quarter credits",
        "quarter credit",
        "quarter hours",
        "academic credit value",
        "academic credits",
        "credit value",
        "credit unit",
        "credit units",
        "unit credit",
        "college credits",
        "college credit",
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
        "class days",
        "working days"
      ]
    },
    {
      "term": "session",
      "spellings": [
        "session",
        "sessions",
        "meeting",
        "meetings",
        "class meetings",
        "class meeting",
        "classes",
        "class sessions",
        "live classes",
        "lectures",
        "evenings",
        "saturdays",
        "sundays",
        "weekends",
        "batches sessions"
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
