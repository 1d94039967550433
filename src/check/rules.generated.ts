// Made by `npm run generate` from rules/*.yaml and rules/profiles/*.yaml. Do not edit.
import type { Profile, Rule } from './rule.ts';

export const RULES: readonly Rule[] = [
  {
    "id": "anatomy",
    "title": "Anatomy is taught, or asked for before the start",
    "level": "must",
    "why": "You cannot code an operation without knowing the part of the body that it is done on.",
    "source": [
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "covered in the course, or asked for before it",
        "checked": "2026-11-22"
      },
      {
        "name": "AAPC, CPC exam questions and answers",
        "standing": "official",
        "figure": "4 of 100 questions are on anatomy",
        "link": "https://www.aapc.com/resources/cpc-exam-faqs",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "any-of": [
        {
          "fact": "subjects",
          "includes-any": [
            "anatomy"
          ]
        },
        {
          "fact": "prerequisites",
          "includes-any": [
            "anatomy"
          ]
        }
      ]
    },
    "ask": "Is anatomy taught in the course, or must I have learned it before?",
    "fix": "Add a unit on anatomy, or list it as a prerequisite."
  },
  {
    "id": "billing-basics",
    "title": "Mainly coding, only the basics of billing",
    "level": "must",
    "why": "Billing is another job. Its hours do not help you pass the coding exam.",
    "source": [
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "only a small portion on billing",
        "checked": "2026-11-22"
      },
      {
        "name": "How To Make Money Doing Medical Coding From Home",
        "standing": "recommendation",
        "figure": "just the basics of billing",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "more than a quarter of the hours is more than the basics",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "billing-extent",
      "excludes": [
        "substantial"
      ]
    },
    "ask": "How many hours of the course are on billing, such as claims, payers and collections?",
    "fix": "Give the hours of each unit, and keep billing to a quarter of them at the most."
  },
  {
    "id": "billing-introduced",
    "title": "The basics of billing are introduced",
    "level": "should",
    "why": "Your codes end up on claims. You should know what becomes of them there.",
    "source": [
      {
        "name": "How To Make Money Doing Medical Coding From Home",
        "standing": "recommendation",
        "figure": "just the basics of billing",
        "checked": "2026-11-22"
      },
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "only a small portion on billing",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "any-of": [
        {
          "fact": "billing-extent",
          "includes-any": [
            "basics",
            "substantial"
          ]
        },
        {
          "fact": "subjects",
          "includes-any": [
            "billing"
          ]
        }
      ]
    },
    "ask": "Does the course explain the basics of billing, such as how a claim is made and paid?",
    "fix": "Add a short unit, such as: \"Basics of the billing cycle, 4 hours.\""
  },
  {
    "id": "ccs-experience",
    "title": "A course for the CCS says where experience comes from",
    "level": "may",
    "why": "The CCS is meant for coders with experience. Without any, the CPC is the easier start.",
    "source": [
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "the CCS is for coders with 2 years of experience or more",
        "checked": "2026-11-22"
      },
      {
        "name": "The recommended criteria",
        "standing": "recommendation",
        "figure": "CPC first for newcomers, CCS for those with experience",
        "checked": "2026-11-22"
      },
      {
        "name": "AHIMA, Certified Coding Specialist",
        "standing": "official",
        "figure": "a high-school diploma is required; experience is recommended, not required",
        "link": "https://ahima.org/certification-careers/certifications-overview/ccs",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "an externship, the CPC as a first goal, or experience before the start counts",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "any-of": [
        {
          "fact": "practicum",
          "is": true
        },
        {
          "fact": "credentials",
          "includes-any": [
            "CPC",
            "CPC-A"
          ]
        },
        {
          "fact": "prerequisites",
          "includes-any": [
            "experience",
            "credential"
          ]
        }
      ]
    },
    "when": {
      "fact": "credentials",
      "includes-any": [
        "CCS"
      ]
    },
    "ask": "I have no experience in coding yet. Does the course lead to the CPC first, or include an externship?",
    "fix": "Include an externship, prepare for the CPC first, or say that the course is for working coders."
  },
  {
    "id": "claims",
    "title": "No promise that nobody can keep",
    "level": "should",
    "why": "A school that promises a job promises what an employer decides. Remote work tends to ask for two or three years of experience first.",
    "source": [
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "the first job is hard to find; remote work asks for 2 to 3 years of experience",
        "checked": "2026-11-22"
      },
      {
        "name": "How To Make Money Doing Medical Coding From Home",
        "standing": "recommendation",
        "figure": "2 to 3 years of experience before remote work",
        "checked": "2026-11-22"
      },
      {
        "name": "Federal Trade Commission, Choosing a Vocational School or Certificate Program",
        "standing": "official",
        "figure": "claims about pay and jobs may be inflated",
        "link": "https://consumer.ftc.gov/articles/choosing-vocational-school-or-certificate-program",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "claims",
      "only": []
    },
    "ask": "What exactly does the school promise about jobs, pay and passing, and where is it in writing?",
    "fix": "Leave the promise out, or state a figure with its year and source."
  },
  {
    "id": "code-books-ccs",
    "title": "You need your own code books, with ICD-10-PCS",
    "level": "should",
    "why": "Who comes to the CCS exam with the wrong books does not sit it. Learn with the ones that you will bring.",
    "source": [
      {
        "name": "Open Exam Prep, 2026 code books for the CCS exam",
        "standing": "third-party",
        "figure": "ICD-10-CM, ICD-10-PCS and CPT; with wrong books no test, and the fee is lost",
        "link": "https://open-exam-prep.com/study-guides/ccs-coding/ccs-orientation-official-sources-and-codebook-control/required-2026-codebooks-and-source-control",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "code-books",
      "includes-all": [
        "CPT",
        "ICD-10-CM",
        "ICD-10-PCS"
      ]
    },
    "ask": "Which code books must I have, and are they in the price?",
    "fix": "List the books with their editions under the required materials."
  },
  {
    "id": "code-books",
    "title": "You need your own three code books",
    "level": "should",
    "why": "The CPC exam is open book, and these are the books that you bring. Learn with the ones that you will use.",
    "source": [
      {
        "name": "AAPC, code book requirements for the CPC exam",
        "standing": "official",
        "figure": "CPT Professional Edition, ICD-10-CM and HCPCS Level II",
        "link": "https://intercom.help/aapc-cf9f479c5207/en/articles/15061996-what-are-the-code-book-requirements-for-the-cpc-exam",
        "checked": "2026-11-22"
      },
      {
        "name": "How To Make Money Doing Medical Coding From Home",
        "standing": "recommendation",
        "figure": "all three books",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "code-books",
      "includes-all": [
        "CPT",
        "ICD-10-CM",
        "HCPCS"
      ]
    },
    "ask": "Which code books must I have, and are they in the price?",
    "fix": "List the three books with their editions under the required materials."
  },
  {
    "id": "code-sets-ccs",
    "title": "All four code sets are taught, with ICD-10-PCS",
    "level": "must",
    "why": "Inpatient procedures are coded in ICD-10-PCS. A course without it leaves out a third of the CCS scenarios.",
    "source": [
      {
        "name": "Open Exam Prep, 2026 code books for the CCS exam",
        "standing": "third-party",
        "figure": "ICD-10-CM, ICD-10-PCS, CPT and HCPCS, by setting",
        "link": "https://open-exam-prep.com/study-guides/ccs-coding/ccs-orientation-official-sources-and-codebook-control/required-2026-codebooks-and-source-control",
        "checked": "2026-11-22"
      },
      {
        "name": "Open Exam Prep, CCS exam guide",
        "standing": "third-party",
        "figure": "one third of the scenarios is inpatient",
        "link": "https://open-exam-prep.com/blog/ccs-medical-coding-exam-guide-2026",
        "checked": "2026-11-22"
      },
      {
        "name": "AHIMA, Certified Coding Specialist",
        "standing": "official",
        "figure": "diagnosis coding in ICD, and procedure coding in CPT and HCPCS, are recommended courses",
        "link": "https://ahima.org/certification-careers/certifications-overview/ccs",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "code-sets",
      "includes-all": [
        "CPT",
        "ICD-10-CM",
        "ICD-10-PCS",
        "HCPCS"
      ]
    },
    "ask": "Does the course teach CPT, ICD-10-CM, ICD-10-PCS and HCPCS Level II, all four?",
    "fix": "Name all four, and write ICD-10-CM and ICD-10-PCS in full."
  },
  {
    "id": "code-sets",
    "title": "All three code books are taught",
    "level": "must",
    "why": "The CPC exam asks for all three books. A course that skips one leaves you to learn it alone, and HCPCS is the one most often skipped.",
    "source": [
      {
        "name": "How To Make Money Doing Medical Coding From Home",
        "standing": "recommendation",
        "figure": "all three books; many courses skimp on HCPCS",
        "checked": "2026-11-22"
      },
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "CPT, ICD and HCPCS",
        "checked": "2026-11-22"
      },
      {
        "name": "AAPC, code book requirements for the CPC exam",
        "standing": "official",
        "figure": "CPT Professional Edition, ICD-10-CM and HCPCS Level II",
        "link": "https://intercom.help/aapc-cf9f479c5207/en/articles/15061996-what-are-the-code-book-requirements-for-the-cpc-exam",
        "checked": "2026-11-22"
      },
      {
        "name": "On contracting home-based medical coders, a facility's view",
        "standing": "recommendation",
        "figure": "knowledge of ICD-10",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "code-sets",
      "includes-all": [
        "CPT",
        "ICD-10-CM",
        "HCPCS"
      ]
    },
    "ask": "Does the course teach CPT, ICD-10-CM and HCPCS Level II, all three?",
    "fix": "Name all three, such as: \"You learn to code with CPT, ICD-10-CM and HCPCS Level II.\""
  },
  {
    "id": "coding-preparation",
    "title": "The course prepares for a coding exam",
    "level": "must",
    "why": "AAPC takes a year off for a course that prepares for coding. Hours of other courses do not count.",
    "source": [
      {
        "name": "AAPC, Complete your CPC apprenticeship",
        "standing": "official",
        "figure": "80 contact hours of a coding preparation course",
        "link": "https://aapc.com/certifications/cpc/complete-your-cpc-apprenticeship",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "which exams are coding exams: the coding credentials of AAPC and AHIMA, and not a billing credential such as the CPB",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "credentials",
      "includes-any": [
        "CPC",
        "CPC-A",
        "COC",
        "COC-A",
        "CIC",
        "CRC",
        "CCS",
        "CCS-P",
        "CCA"
      ]
    },
    "ask": "Will AAPC accept the course as a coding preparation course for the end of the apprenticeship?",
    "fix": "Name the exam: \"A coding preparation course for the CPC exam of AAPC.\""
  },
  {
    "id": "completion-proof",
    "title": "You get a proof that states the hours",
    "level": "should",
    "why": "AAPC takes a year off the apprenticeship only on paper. Without the number of hours on it, the paper does not count.",
    "source": [
      {
        "name": "AAPC, letters of recommendation for education and experience",
        "standing": "official",
        "figure": "a letter on school letterhead, a certificate or a transcript that states at least 80 contact hours",
        "link": "https://www.aapc.com/support/certification-exams/what-are-the-requirements-for-my-letters-of-recommendation-for-education-and",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "completion-proof",
      "is": true
    },
    "ask": "Will I get a certificate, letter or transcript that states the contact hours?",
    "fix": "Promise it, such as: \"You get a certificate that states 84 contact hours.\""
  },
  {
    "id": "compliance",
    "title": "Confidentiality and compliance are taught",
    "level": "may",
    "why": "You will read the records of patients. Whoever hires you expects that you know the rules for them.",
    "source": [
      {
        "name": "Open Exam Prep, CCS exam guide",
        "standing": "third-party",
        "figure": "regulatory compliance is 18% to 22% of the CCS exam",
        "link": "https://open-exam-prep.com/blog/ccs-medical-coding-exam-guide-2026",
        "checked": "2026-11-22"
      },
      {
        "name": "Florida Department of Education, framework for medical coders and billers",
        "standing": "official",
        "figure": "ethics is one of its subjects",
        "link": "https://fdocuments.us/document/15-16-medical-billing-and-coding-frameworks.html",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "subjects",
      "includes-any": [
        "compliance"
      ]
    },
    "ask": "Does the course teach confidentiality, HIPAA and the rules against fraud?",
    "fix": "Add a unit, such as: \"Privacy, HIPAA and fraud rules, 4 hours.\""
  },
  {
    "id": "consistency",
    "title": "The syllabus gives one answer to each question",
    "level": "should",
    "why": "Where two lines differ, you cannot know which one holds. Get the right one in writing.",
    "source": [
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "two lines that differ by more than half an hour, week or credit, or say yes and no",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "contradictions",
      "only": []
    },
    "ask": "The syllabus gives two different answers. Which one holds?",
    "fix": "Make the lines agree, or say what each of them counts."
  },
  {
    "id": "contact-hours-80",
    "title": "80 contact hours, enough for the apprenticeship",
    "level": "should",
    "why": "Who passes the CPC exam without experience is an apprentice at first. A coding course of 80 hours takes one of the two years off.",
    "source": [
      {
        "name": "AAPC, Complete your CPC apprenticeship",
        "standing": "official",
        "figure": "an 80-hour coding course takes one year off",
        "link": "https://aapc.com/certifications/cpc/complete-your-cpc-apprenticeship",
        "checked": "2026-11-22"
      },
      {
        "name": "How To Make Money Doing Medical Coding From Home",
        "standing": "recommendation",
        "figure": "no less than 80 hours",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "contact-hours",
      "at-least": 80
    },
    "ask": "Does the course have at least 80 contact hours, and will I get a letter or certificate that says so?",
    "fix": "State 80 contact hours or more, and promise a certificate or letter that gives the number."
  },
  {
    "id": "contact-hours",
    "title": "About 80 contact hours or more",
    "level": "must",
    "why": "Shorter courses introduce the field. They rarely leave time for all three code books.",
    "source": [
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "around 80 hours",
        "checked": "2026-11-22"
      },
      {
        "name": "How To Make Money Doing Medical Coding From Home",
        "standing": "recommendation",
        "figure": "no less than 80 hours",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "72 hours, nine tenths of 80, as \"around 80\"",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "contact-hours",
      "at-least": 72
    },
    "ask": "How many hours of scheduled instruction, not counting homework, does the course include?",
    "fix": "State the total, such as: \"84 contact hours of class, lab and supervised practice.\""
  },
  {
    "id": "cost",
    "title": "The cost is stated",
    "level": "may",
    "why": "You can compare courses only when each one says what you pay. Ask whether books and the exam fee are in it.",
    "source": [
      {
        "name": "Federal Trade Commission, Choosing a Vocational School or Certificate Program",
        "standing": "official",
        "figure": "compare programs on their cost",
        "link": "https://consumer.ftc.gov/articles/choosing-vocational-school-or-certificate-program",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "cost",
      "stated": true
    },
    "ask": "What do I pay in all, with books, software and the exam fee?",
    "fix": "State the total and what is in it, such as: \"$1,950 with all books.\""
  },
  {
    "id": "cpt-share-close",
    "title": "CPT gets close to 80% of the code-book time",
    "level": "should",
    "why": "This is the split that the advice asks for. It leaves enough time for ICD and HCPCS and puts the weight where the exam has it.",
    "source": [
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "80% of class time on CPT, 20% on ICD and HCPCS",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "75% to 85% of the hours on the three code books, as \"close to 80%\"",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "cpt-share",
      "at-least": 75,
      "at-most": 85
    },
    "ask": "How are the hours split between CPT, ICD and HCPCS?",
    "fix": "Give about four hours to CPT for each hour on ICD and HCPCS together."
  },
  {
    "id": "cpt-share-exam",
    "title": "CPT has the weight that the CPC exam gives it",
    "level": "must",
    "why": "CPT is the largest part of the CPC exam. Hours missing in class are hours that you must make up at home.",
    "source": [
      {
        "name": "AAPC, CPC exam questions and answers",
        "standing": "official",
        "figure": "by its list, 64 of 100 questions are on CPT",
        "link": "https://www.aapc.com/resources/cpc-exam-faqs",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "75% to 92% of the hours on the three code books, around the share of CPT among the questions on them",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "cpt-share",
      "at-least": 75,
      "at-most": 92
    },
    "ask": "Of the hours on the code books, how many are on CPT, how many on ICD and how many on HCPCS?",
    "fix": "Give the hours for each book, such as: \"CPT 56 hours, ICD-10-CM 8 hours, HCPCS 4 hours.\""
  },
  {
    "id": "cpt-share",
    "title": "Most code-book time goes to CPT",
    "level": "must",
    "why": "CPT is the largest part of the CPC exam. Hours missing in class are hours that you must make up at home.",
    "source": [
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "80% of class time on CPT, 20% on ICD and HCPCS",
        "checked": "2026-11-22"
      },
      {
        "name": "AAPC, CPC exam questions and answers",
        "standing": "official",
        "figure": "by its list, 64 of 100 questions are on CPT",
        "link": "https://www.aapc.com/resources/cpc-exam-faqs",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "70% to 90% of the hours on the three code books, as \"about 80%\"",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "cpt-share",
      "at-least": 70,
      "at-most": 90
    },
    "ask": "Of the hours on the code books, how many are on CPT, how many on ICD and how many on HCPCS?",
    "fix": "Give the hours for each book, such as: \"CPT 56 hours, ICD-10-CM 10 hours, HCPCS 4 hours.\""
  },
  {
    "id": "credential-body",
    "title": "Each credential is named with its own body",
    "level": "should",
    "why": "CPC comes from AAPC and CCS from AHIMA. With the other name, you would look for the exam in the wrong place.",
    "source": [
      {
        "name": "The recommended criteria",
        "standing": "recommendation",
        "figure": "CPC of AAPC or CCS of AHIMA",
        "checked": "2026-11-22"
      },
      {
        "name": "AAPC, CPC exam questions and answers",
        "standing": "official",
        "figure": "the CPC is an exam of AAPC",
        "link": "https://www.aapc.com/resources/cpc-exam-faqs",
        "checked": "2026-11-22"
      },
      {
        "name": "AHIMA, Certified Coding Specialist",
        "standing": "official",
        "figure": "the CCS is a certification of AHIMA",
        "link": "https://ahima.org/certification-careers/certifications-overview/ccs",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "wrong-body",
      "only": []
    },
    "ask": "Which organization grants the credential that the course prepares me for?",
    "fix": "Write the body beside the credential: \"CPC (AAPC)\" or \"CCS (AHIMA)\"."
  },
  {
    "id": "current-icd",
    "title": "ICD-10 is taught, not ICD-9 alone",
    "level": "must",
    "why": "Claims have used ICD-10 since October 2015. Skill in ICD-9 alone does not help you on the exam or at work.",
    "source": [
      {
        "name": "Noridian Medicare, ICD-10",
        "standing": "official",
        "figure": "ICD-10 for services from October 1, 2015",
        "link": "https://med.noridianmedicare.com/web/jfa/topics/icd-10",
        "checked": "2026-11-22"
      },
      {
        "name": "On contracting home-based medical coders, a facility's view",
        "standing": "recommendation",
        "figure": "knowledge of ICD-10",
        "checked": "2026-11-22"
      },
      {
        "name": "On a career as a remote coder, Terry Fletcher Consulting",
        "standing": "recommendation",
        "figure": "ICD-10 and CPT",
        "checked": "2026-11-22"
      },
      {
        "name": "AAPC, code book requirements for the CPC exam",
        "standing": "official",
        "figure": "ICD-10-CM",
        "link": "https://intercom.help/aapc-cf9f479c5207/en/articles/15061996-what-are-the-code-book-requirements-for-the-cpc-exam",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "code-sets",
      "includes-any": [
        "ICD-10-CM",
        "ICD-10-PCS",
        "ICD-10"
      ]
    },
    "when": {
      "fact": "code-sets",
      "includes-any": [
        "ICD-10-CM",
        "ICD-10-PCS",
        "ICD-10",
        "ICD-9-CM"
      ]
    },
    "ask": "Which edition of ICD does the course teach: ICD-10-CM or the old ICD-9?",
    "fix": "Teach ICD-10-CM, and write its full name."
  },
  {
    "id": "editions",
    "title": "The code books are of a current edition",
    "level": "should",
    "why": "Codes change every year, and an old book teaches codes that are gone. The CPC exam takes the edition of its year or of the year before.",
    "source": [
      {
        "name": "AAPC, code book requirements for the CPC exam",
        "standing": "official",
        "figure": "the edition of the calendar year or of the year before",
        "link": "https://intercom.help/aapc-cf9f479c5207/en/articles/15061996-what-are-the-code-book-requirements-for-the-cpc-exam",
        "checked": "2026-11-22"
      },
      {
        "name": "AAPC, What year's books should I use",
        "standing": "official",
        "figure": "the exam moves to the new code sets each January",
        "link": "https://intercom.help/aapc-cf9f479c5207/en/articles/8168460-what-year-s-books-should-i-use",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "edition-lag",
      "at-most": 1
    },
    "ask": "Which editions of the code books will I use in the course?",
    "fix": "List each book with its year, and state the year of the course."
  },
  {
    "id": "exam-pace",
    "title": "Timed exams run at the pace of the real exam",
    "level": "should",
    "why": "The CPC exam leaves you 2.4 minutes for each question. A slower exam does not show whether you can keep up.",
    "source": [
      {
        "name": "AAPC, CPC exam questions and answers",
        "standing": "official",
        "figure": "100 questions in 4 hours",
        "link": "https://www.aapc.com/resources/cpc-exam-faqs",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "2.5 minutes a question at the most, since the exam gives 2.4",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "exam-pace",
      "at-most": 2.5
    },
    "when": {
      "fact": "exam-pace",
      "stated": true
    },
    "ask": "How many questions do the timed exams have, and how many minutes do I get?",
    "fix": "Give no more than 2.5 minutes for each question, such as: \"50 questions in 120 minutes.\""
  },
  {
    "id": "extensive",
    "title": "The course is extensive, not an introduction",
    "level": "should",
    "why": "An introduction shows you the field. It does not bring you to the exam.",
    "source": [
      {
        "name": "How To Make Money Doing Medical Coding From Home",
        "standing": "recommendation",
        "figure": "an extensive course, not an introductory one",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "course-level",
      "is": "extensive"
    },
    "ask": "Does the course prepare for the exam in full, or is it an introduction to the field?",
    "fix": "Say which it is, such as: \"An extensive course, from the first code to the exam.\""
  },
  {
    "id": "hcpcs-time",
    "title": "HCPCS gets class time of its own",
    "level": "should",
    "why": "A book that is only mentioned is a book that you must learn alone. HCPCS is the one most often skipped.",
    "source": [
      {
        "name": "How To Make Money Doing Medical Coding From Home",
        "standing": "recommendation",
        "figure": "many courses skimp on HCPCS",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "2 hours of class, a fortieth of 80",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "hcpcs-hours",
      "at-least": 2
    },
    "ask": "How many hours of class are on HCPCS Level II, and is there an exam on it?",
    "fix": "Give HCPCS a unit with its hours, such as: \"HCPCS Level II and modifiers, 5 hours.\""
  },
  {
    "id": "instructor",
    "title": "The teacher holds a coding credential",
    "level": "may",
    "why": "Someone who has passed the exam can tell you what it is like.",
    "source": [
      {
        "name": "AHIMA, approval of coding certificate programs",
        "standing": "official",
        "figure": "qualified faculty with a credential",
        "link": "https://ahima.org/business-solutions/overview/higher-education/pcap",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "the coding and records credentials of AAPC and AHIMA count",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "instructor-credentials",
      "includes-any": [
        "CPC",
        "CCS",
        "CCS-P",
        "COC",
        "CIC",
        "CRC",
        "RHIT",
        "RHIA"
      ]
    },
    "ask": "Who teaches the course, and which coding credential do they hold?",
    "fix": "Name the teacher with the credential, such as: \"Taught by R. Delmonte, CPC.\""
  },
  {
    "id": "length",
    "title": "No longer than it needs to be",
    "level": "may",
    "why": "Hours beyond what the exam asks for cost you time and money. A longer program can be good, but a first credential does not need it.",
    "source": [
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "around 80 hours; a two-year degree helps, and is not required",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "160 hours, twice 80, as more than needed",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "contact-hours",
      "at-most": 160
    },
    "ask": "Which parts of the course are needed for the exam, and may I take those alone?",
    "fix": "Offer the coding part as a course of its own, and state its hours."
  },
  {
    "id": "months",
    "title": "Done within a year",
    "level": "may",
    "why": "Six months are enough for what the exam asks. A program of two years delays your first job.",
    "source": [
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "six months are enough; a two-year degree is not required",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "12 months, twice six, as more than needed",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "months",
      "at-most": 12
    },
    "when": {
      "fact": "months",
      "stated": true
    },
    "ask": "How many months does the course take, and is there a shorter way to the exam?",
    "fix": "State the length of the coding part alone, such as: \"6 months.\""
  },
  {
    "id": "outdated-figures",
    "title": "The exam is described as it is today",
    "level": "should",
    "why": "Old figures prepare you for another exam than the one that you will sit.",
    "source": [
      {
        "name": "AAPC, CPC exam questions and answers",
        "standing": "official",
        "figure": "100 questions in 4 hours",
        "link": "https://www.aapc.com/resources/cpc-exam-faqs",
        "checked": "2026-11-22"
      },
      {
        "name": "Coding Clarified, The updated 2022 AAPC CPC exam",
        "standing": "third-party",
        "figure": "150 questions in 5 hours 40 minutes until the end of 2021",
        "link": "https://codingclarified.com/the-updated-2022-aapc-cpc-exam/",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "outdated-figures",
      "only": []
    },
    "ask": "How many questions does the exam have today, and how much time do I get?",
    "fix": "Give today's figures with their source, such as: \"CPC: 100 questions in 4 hours (AAPC).\""
  },
  {
    "id": "pathophysiology",
    "title": "Pathophysiology is taught, or asked for before the start",
    "level": "must",
    "why": "A hospital record tells of diseases. You choose the codes well only where you know how a disease develops.",
    "source": [
      {
        "name": "AHIMA, Certified Coding Specialist",
        "standing": "official",
        "figure": "pathophysiology is one of the courses that are recommended before the exam",
        "link": "https://ahima.org/certification-careers/certifications-overview/ccs",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "any-of": [
        {
          "fact": "subjects",
          "includes-any": [
            "pathophysiology"
          ]
        },
        {
          "fact": "prerequisites",
          "includes-any": [
            "pathophysiology"
          ]
        }
      ]
    },
    "ask": "Is pathophysiology taught in the course, or must I have learned it before?",
    "fix": "Add a unit on pathophysiology, or list it as a prerequisite."
  },
  {
    "id": "pharmacology",
    "title": "Pharmacology is taught, or asked for before the start",
    "level": "must",
    "why": "The drugs in a record point to what is treated. You choose the codes well only where you can read them.",
    "source": [
      {
        "name": "AHIMA, Certified Coding Specialist",
        "standing": "official",
        "figure": "pharmacology is one of the courses that are recommended before the exam",
        "link": "https://ahima.org/certification-careers/certifications-overview/ccs",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "any-of": [
        {
          "fact": "subjects",
          "includes-any": [
            "pharmacology"
          ]
        },
        {
          "fact": "prerequisites",
          "includes-any": [
            "pharmacology"
          ]
        }
      ]
    },
    "ask": "Is pharmacology taught in the course, or must I have learned it before?",
    "fix": "Add a unit on pharmacology, or list it as a prerequisite."
  },
  {
    "id": "practice-aim",
    "title": "Practice has a goal for accuracy or speed",
    "level": "may",
    "why": "Pay goes with accuracy and speed. A goal in class tells you how far you are from it.",
    "source": [
      {
        "name": "The recommended criteria",
        "standing": "recommendation",
        "figure": "pay goes with accuracy, 94% to 98%, and with speed",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "practice-aim",
      "is": true
    },
    "ask": "What accuracy or speed should I have reached at the end of the course?",
    "fix": "Set a goal, such as: \"You finish with 95% accuracy on ten records.\""
  },
  {
    "id": "practice-cases",
    "title": "150 practice cases or more",
    "level": "may",
    "why": "A hospital coder learns on cases. AHIMA counts them where AAPC counts hours.",
    "source": [
      {
        "name": "AHIMA, approval of coding certificate programs",
        "standing": "official",
        "figure": "at least 150 real cases, inpatient and outpatient",
        "link": "https://ahima.org/business-solutions/overview/higher-education/pcap",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "practice-cases",
      "at-least": 150
    },
    "ask": "How many cases do I code in the course, and how many of them are inpatient?",
    "fix": "State the number, such as: \"180 cases, 90 of them inpatient.\""
  },
  {
    "id": "practice-exams",
    "title": "There is a practice exam",
    "level": "should",
    "why": "A practice exam shows you what the real one will be like. It tells you what to study while there is time.",
    "source": [
      {
        "name": "How To Make Money Doing Medical Coding From Home",
        "standing": "recommendation",
        "figure": "timed exams, offered periodically",
        "checked": "2026-11-22"
      },
      {
        "name": "Open Exam Prep, CPC exam guide",
        "standing": "third-party",
        "figure": "practice with full-length timed exams",
        "link": "https://open-exam-prep.com/blog/cpc-medical-coding-exam-guide-2026",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "at least 1, since no number is given",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "practice-exams",
      "at-least": 1
    },
    "ask": "How many practice exams are there, and are they as long as the real exam?",
    "fix": "Name them, such as: \"Full-length practice exam: 100 questions in 240 minutes.\""
  },
  {
    "id": "practicum",
    "title": "An externship or practicum is part of the course",
    "level": "may",
    "why": "Work on real records is hard to get without a job. An externship also counts as experience toward the end of the apprenticeship.",
    "source": [
      {
        "name": "AHIMA, approval of coding certificate programs",
        "standing": "official",
        "figure": "professional practice experience, on site or virtual",
        "link": "https://ahima.org/business-solutions/overview/higher-education/pcap",
        "checked": "2026-11-22"
      },
      {
        "name": "AAPC, Complete your CPC apprenticeship",
        "standing": "official",
        "figure": "an externship counts as experience",
        "link": "https://aapc.com/certifications/cpc/complete-your-cpc-apprenticeship",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "practicum",
      "is": true
    },
    "ask": "Does the course include an externship or practicum, and who finds the place?",
    "fix": "Say so, such as: \"Includes a 40-hour externship.\""
  },
  {
    "id": "prerequisites-ccs",
    "title": "Only what the CCS builds on is needed before you start",
    "level": "should",
    "why": "Other courses that come first cost time and money that the price of this course does not show.",
    "source": [
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "anatomy and medical terminology are the only prerequisites",
        "checked": "2026-11-22"
      },
      {
        "name": "AHIMA, Certified Coding Specialist",
        "standing": "official",
        "figure": "anatomy, terminology, pathophysiology and pharmacology with a year of experience are recommended, or another coding credential with a year",
        "link": "https://ahima.org/certification-careers/certifications-overview/ccs",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "a diploma, an age or a check is no course, so it may be asked for",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "prerequisites",
      "only": [
        "anatomy",
        "terminology",
        "pathophysiology",
        "pharmacology",
        "experience",
        "credential",
        "admission"
      ]
    },
    "ask": "Must I have taken any course, or passed any test, before I can enroll?",
    "fix": "Ask for nothing beyond anatomy, medical terminology, pathophysiology, pharmacology and experience."
  },
  {
    "id": "prerequisites",
    "title": "Only anatomy and terminology are needed before you start",
    "level": "should",
    "why": "Other courses that come first cost time and money that the price of this course does not show.",
    "source": [
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "anatomy and medical terminology are the only prerequisites",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "a diploma, an age or a check is no course, so it may be asked for",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "prerequisites",
      "only": [
        "anatomy",
        "terminology",
        "admission"
      ]
    },
    "ask": "Must I have taken any course, or passed any test, before I can enroll?",
    "fix": "Write \"Prerequisites: none\", or ask for anatomy and medical terminology alone."
  },
  {
    "id": "real-charts",
    "title": "You practice on real records",
    "level": "may",
    "why": "A made-up case says what to code. A real record makes you find it.",
    "source": [
      {
        "name": "AHIMA, approval of coding certificate programs",
        "standing": "official",
        "figure": "at least 150 real cases, inpatient and outpatient",
        "link": "https://ahima.org/business-solutions/overview/higher-education/pcap",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "real-charts",
      "is": true
    },
    "ask": "Do I code real records, with the names taken out, or made-up cases?",
    "fix": "Say so, such as: \"You code 150 real records, with all names taken out.\""
  },
  {
    "id": "refund",
    "title": "The refund terms are stated",
    "level": "may",
    "why": "If the course is not for you, these terms decide what you get back.",
    "source": [
      {
        "name": "Federal Trade Commission, Choosing a Career or Vocational School",
        "standing": "official",
        "figure": "ask about the refund policy",
        "link": "https://www.edocr.com/v/l5bkdl2n/globaldocuments/choosing-a-career-or-vocational-schoolpdf",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "refund",
      "is": true
    },
    "ask": "Until when can I leave the course, and how much do I get back?",
    "fix": "Write the terms down, such as: \"Full refund within 3 business days.\""
  },
  {
    "id": "school-named",
    "title": "The school is named",
    "level": "should",
    "why": "The letter to AAPC comes on the letterhead of the school. A seller without a name cannot write it.",
    "source": [
      {
        "name": "AAPC, letters of recommendation for education and experience",
        "standing": "official",
        "figure": "a letter on school letterhead",
        "link": "https://www.aapc.com/support/certification-exams/what-are-the-requirements-for-my-letters-of-recommendation-for-education-and",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "provider",
      "stated": true
    },
    "ask": "What is the full name of the school that signs the letter?",
    "fix": "Put the name of the school at the top of the syllabus."
  },
  {
    "id": "target-ccs",
    "title": "The course names CCS as its goal",
    "level": "must",
    "why": "The CCS exam asks for inpatient coding, which a course for another exam leaves out.",
    "source": [
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "CPC or CCS, and the course must say which",
        "checked": "2026-11-22"
      },
      {
        "name": "AHIMA, Certified Coding Specialist",
        "standing": "official",
        "figure": "the CCS is a certification of AHIMA",
        "link": "https://ahima.org/certification-careers/certifications-overview/ccs",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "credentials",
      "includes-any": [
        "CCS"
      ]
    },
    "ask": "Does the course prepare me for the CCS exam of AHIMA?",
    "fix": "Name the exam: \"Prepares for the CCS exam of AHIMA.\""
  },
  {
    "id": "target-cpc",
    "title": "The course names CPC as its goal",
    "level": "must",
    "why": "A course for another exam leaves out what the CPC exam asks.",
    "source": [
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "CPC or CCS, and the course must say which",
        "checked": "2026-11-22"
      },
      {
        "name": "AAPC, Complete your CPC apprenticeship",
        "standing": "official",
        "figure": "who passes the CPC exam without experience is a CPC-A",
        "link": "https://aapc.com/certifications/cpc/complete-your-cpc-apprenticeship",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "credentials",
      "includes-any": [
        "CPC",
        "CPC-A"
      ]
    },
    "ask": "Does the course prepare me for the CPC exam of AAPC?",
    "fix": "Name the exam: \"Prepares for the CPC exam of AAPC.\""
  },
  {
    "id": "target-credential",
    "title": "The course names CPC or CCS as its goal",
    "level": "must",
    "why": "These two are the ones advised for a first job. A certificate of the school does not replace them.",
    "source": [
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "CPC or CCS, and the course must say which",
        "checked": "2026-11-22"
      },
      {
        "name": "How To Make Money Doing Medical Coding From Home",
        "standing": "recommendation",
        "figure": "CPC or CCS, stated by the course",
        "checked": "2026-11-22"
      },
      {
        "name": "AAPC, Complete your CPC apprenticeship",
        "standing": "official",
        "figure": "who passes the CPC exam without experience is a CPC-A",
        "link": "https://aapc.com/certifications/cpc/complete-your-cpc-apprenticeship",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "CPC-A counts as CPC, since the exam is the same",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "credentials",
      "includes-any": [
        "CPC",
        "CPC-A",
        "CCS"
      ]
    },
    "ask": "Which exam does the course prepare me for: CPC, CCS or another one?",
    "fix": "Name the exam, such as: \"Prepares for the CPC exam of AAPC.\""
  },
  {
    "id": "terminology",
    "title": "Medical terminology is taught, or asked for before the start",
    "level": "must",
    "why": "You cannot code a record whose words you do not understand.",
    "source": [
      {
        "name": "Four Steps to Becoming a Home Based Medical Coder",
        "standing": "recommendation",
        "figure": "covered in the course, or asked for before it",
        "checked": "2026-11-22"
      },
      {
        "name": "AAPC, CPC exam questions and answers",
        "standing": "official",
        "figure": "4 of 100 questions are on medical terminology",
        "link": "https://www.aapc.com/resources/cpc-exam-faqs",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "any-of": [
        {
          "fact": "subjects",
          "includes-any": [
            "terminology"
          ]
        },
        {
          "fact": "prerequisites",
          "includes-any": [
            "terminology"
          ]
        }
      ]
    },
    "ask": "Is medical terminology taught in the course, or must I have learned it before?",
    "fix": "Add a unit on medical terminology, or list it as a prerequisite."
  },
  {
    "id": "timed-exams-periodic",
    "title": "There are timed exams along the way",
    "level": "should",
    "why": "One exam at the end shows too late what you cannot do yet. Exams along the way show it while there is time.",
    "source": [
      {
        "name": "How To Make Money Doing Medical Coding From Home",
        "standing": "recommendation",
        "figure": "timed exams, offered periodically",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "2 or more, as \"periodically\"",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "timed-exams",
      "at-least": 2
    },
    "ask": "How many timed exams are there, and when in the course are they?",
    "fix": "Plan a timed exam in the middle and one at the end, and give the minutes of both."
  },
  {
    "id": "timed-exams",
    "title": "There is a timed exam in the course",
    "level": "must",
    "why": "The real exam is timed. You should have felt that before the day.",
    "source": [
      {
        "name": "How To Make Money Doing Medical Coding From Home",
        "standing": "recommendation",
        "figure": "timed exams, offered periodically",
        "checked": "2026-11-22"
      },
      {
        "name": "AAPC, CPC exam questions and answers",
        "standing": "official",
        "figure": "100 questions in 4 hours",
        "link": "https://www.aapc.com/resources/cpc-exam-faqs",
        "checked": "2026-11-22"
      },
      {
        "name": "syllint",
        "standing": "ours",
        "figure": "at least 1, since no number is given",
        "checked": "2026-11-22"
      }
    ],
    "expect": {
      "fact": "timed-exams",
      "at-least": 1
    },
    "ask": "Does the course have exams against the clock, and how many minutes do I get?",
    "fix": "Give the time of each exam, such as: \"Mid-course exam: 50 questions in 120 minutes.\""
  }
];

export const PROFILES: readonly Profile[] = [
  {
    "id": "apprentice",
    "title": "One year off the apprenticeship",
    "description": "What AAPC asks of a course that takes a year off the CPC apprenticeship.",
    "rules": [
      {
        "rule": "coding-preparation"
      },
      {
        "rule": "contact-hours-80",
        "level": "must"
      },
      {
        "rule": "completion-proof",
        "level": "must"
      },
      {
        "rule": "school-named"
      },
      {
        "rule": "billing-basics",
        "level": "should"
      },
      {
        "rule": "code-sets",
        "level": "should"
      },
      {
        "rule": "claims"
      },
      {
        "rule": "consistency"
      },
      {
        "rule": "practicum"
      },
      {
        "rule": "instructor"
      }
    ]
  },
  {
    "id": "ccs",
    "title": "Today's CCS exam",
    "description": "What the CCS exam of AHIMA asks today, with ICD-10-PCS and without a split between the books.",
    "rules": [
      {
        "rule": "target-ccs"
      },
      {
        "rule": "code-sets-ccs"
      },
      {
        "rule": "current-icd"
      },
      {
        "rule": "timed-exams"
      },
      {
        "rule": "anatomy"
      },
      {
        "rule": "terminology"
      },
      {
        "rule": "pathophysiology"
      },
      {
        "rule": "pharmacology"
      },
      {
        "rule": "billing-basics"
      },
      {
        "rule": "timed-exams-periodic"
      },
      {
        "rule": "practice-exams"
      },
      {
        "rule": "exam-pace"
      },
      {
        "rule": "hcpcs-time"
      },
      {
        "rule": "code-books-ccs"
      },
      {
        "rule": "editions"
      },
      {
        "rule": "prerequisites-ccs"
      },
      {
        "rule": "extensive"
      },
      {
        "rule": "credential-body"
      },
      {
        "rule": "outdated-figures"
      },
      {
        "rule": "claims"
      },
      {
        "rule": "consistency"
      },
      {
        "rule": "contact-hours",
        "level": "may"
      },
      {
        "rule": "practice-cases"
      },
      {
        "rule": "practicum"
      },
      {
        "rule": "real-charts"
      },
      {
        "rule": "practice-aim"
      },
      {
        "rule": "ccs-experience"
      },
      {
        "rule": "compliance"
      },
      {
        "rule": "instructor"
      },
      {
        "rule": "cost"
      },
      {
        "rule": "refund"
      }
    ]
  },
  {
    "id": "cpc",
    "title": "Today's CPC exam",
    "description": "What the CPC exam of AAPC asks today, and the 80 hours that shorten the apprenticeship.",
    "rules": [
      {
        "rule": "target-cpc"
      },
      {
        "rule": "contact-hours-80",
        "level": "must"
      },
      {
        "rule": "code-sets"
      },
      {
        "rule": "cpt-share-exam"
      },
      {
        "rule": "timed-exams"
      },
      {
        "rule": "current-icd"
      },
      {
        "rule": "anatomy"
      },
      {
        "rule": "terminology"
      },
      {
        "rule": "billing-basics"
      },
      {
        "rule": "timed-exams-periodic"
      },
      {
        "rule": "practice-exams"
      },
      {
        "rule": "exam-pace"
      },
      {
        "rule": "hcpcs-time"
      },
      {
        "rule": "code-books"
      },
      {
        "rule": "editions"
      },
      {
        "rule": "prerequisites"
      },
      {
        "rule": "extensive"
      },
      {
        "rule": "completion-proof"
      },
      {
        "rule": "credential-body"
      },
      {
        "rule": "outdated-figures"
      },
      {
        "rule": "claims"
      },
      {
        "rule": "consistency"
      },
      {
        "rule": "practicum"
      },
      {
        "rule": "real-charts"
      },
      {
        "rule": "practice-aim"
      },
      {
        "rule": "compliance"
      },
      {
        "rule": "instructor"
      },
      {
        "rule": "cost"
      },
      {
        "rule": "refund"
      }
    ]
  },
  {
    "id": "recommended",
    "title": "Recommended",
    "description": "The advice of working coders on choosing a course, with ICD-10 in place of ICD-9.",
    "rules": [
      {
        "rule": "target-credential"
      },
      {
        "rule": "contact-hours"
      },
      {
        "rule": "code-sets"
      },
      {
        "rule": "cpt-share"
      },
      {
        "rule": "timed-exams"
      },
      {
        "rule": "current-icd"
      },
      {
        "rule": "anatomy"
      },
      {
        "rule": "terminology"
      },
      {
        "rule": "billing-basics"
      },
      {
        "rule": "contact-hours-80"
      },
      {
        "rule": "timed-exams-periodic"
      },
      {
        "rule": "code-books"
      },
      {
        "rule": "prerequisites"
      },
      {
        "rule": "cpt-share-close"
      },
      {
        "rule": "extensive"
      },
      {
        "rule": "hcpcs-time"
      },
      {
        "rule": "billing-introduced"
      },
      {
        "rule": "practice-exams"
      },
      {
        "rule": "exam-pace"
      },
      {
        "rule": "editions"
      },
      {
        "rule": "credential-body"
      },
      {
        "rule": "outdated-figures"
      },
      {
        "rule": "claims"
      },
      {
        "rule": "consistency"
      },
      {
        "rule": "practicum"
      },
      {
        "rule": "real-charts"
      },
      {
        "rule": "practice-aim"
      },
      {
        "rule": "compliance"
      },
      {
        "rule": "instructor"
      },
      {
        "rule": "ccs-experience"
      },
      {
        "rule": "length"
      },
      {
        "rule": "months"
      },
      {
        "rule": "cost"
      },
      {
        "rule": "refund"
      }
    ]
  }
];

/** The day on which the oldest entry of each data file was checked. */
export const DATA_CHECKED: { readonly [file: string]: string } = {
  "bodies": "2026-11-22",
  "claims": "2026-11-22",
  "code-sets": "2026-11-22",
  "credentials": "2026-11-22",
  "exam-facts": "2026-11-22",
  "other-code-sets": "2026-11-22",
  "outdated-figures": "2026-11-22",
  "prerequisites": "2026-11-22",
  "subjects": "2026-11-22"
};
