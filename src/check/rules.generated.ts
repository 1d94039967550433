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
    "fix": "Add a unit on anatomy, or list it as a prerequisite.",
    "examples": {
      "pass": [
        {
          "subjects": [
            "anatomy",
            "compliance"
          ]
        },
        {
          "prerequisites": [
            "anatomy"
          ]
        }
      ],
      "fail": [
        {
          "subjects": "none",
          "prerequisites": "none"
        },
        {
          "subjects": "none",
          "prerequisites": [
            "terminology"
          ]
        }
      ],
      "not-stated": [
        {
          "title": "Coding I"
        },
        {
          "subjects": [
            "terminology"
          ]
        },
        {
          "prerequisites": [
            "course-number"
          ]
        },
        {
          "prerequisites": "none"
        }
      ]
    }
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
    "fix": "Give the hours of each unit, and keep billing to a quarter of them at the most.",
    "examples": {
      "pass": [
        {
          "billing-extent": "basics"
        },
        {
          "billing-extent": "none"
        }
      ],
      "fail": [
        {
          "billing-extent": "substantial"
        }
      ],
      "not-stated": [
        {
          "title": "Coding I"
        },
        {
          "subjects": [
            "billing"
          ]
        }
      ]
    }
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
    "fix": "Leave the promise out, or state a figure with its year and source.",
    "examples": {
      "pass": [
        {
          "title": "Coding I"
        },
        {
          "claims": "none"
        }
      ],
      "fail": [
        {
          "claims": [
            "job-guarantee"
          ]
        },
        {
          "claims": [
            "work-from-home",
            "income-guarantee"
          ]
        }
      ]
    }
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
    "fix": "List the three books with their editions under the required materials.",
    "examples": {
      "pass": [
        {
          "code-books": [
            "CPT",
            "ICD-10-CM",
            "HCPCS"
          ]
        }
      ],
      "fail": [
        {
          "code-books": [
            "CPT",
            "ICD-10-CM"
          ]
        },
        {
          "code-books": "none"
        }
      ],
      "not-stated": [
        {
          "title": "Coding I"
        },
        {
          "code-sets": [
            "CPT",
            "ICD-10-CM",
            "HCPCS"
          ]
        },
        {
          "code-books": [
            "CPT",
            "ICD-10",
            "HCPCS"
          ]
        }
      ]
    }
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
    "fix": "Name all three, such as: \"You learn to code with CPT, ICD-10-CM and HCPCS Level II.\"",
    "examples": {
      "pass": [
        {
          "code-sets": [
            "CPT",
            "ICD-10-CM",
            "HCPCS"
          ]
        },
        {
          "code-sets": [
            "CPT",
            "ICD-10-CM",
            "ICD-10-PCS",
            "HCPCS"
          ]
        }
      ],
      "fail": [
        {
          "code-sets": [
            "CPT",
            "ICD-10-CM"
          ]
        },
        {
          "code-sets": [
            "CPT",
            "ICD-9-CM",
            "HCPCS"
          ]
        },
        {
          "code-sets": [
            "CPT",
            "ICD-10"
          ]
        }
      ],
      "not-stated": [
        {
          "title": "Coding I"
        },
        {
          "code-sets": [
            "CPT",
            "ICD-10",
            "HCPCS"
          ]
        }
      ]
    }
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
    "fix": "Make the lines agree, or say what each of them counts.",
    "examples": {
      "pass": [
        {
          "title": "Coding I"
        },
        {
          "contact-hours": 80
        }
      ],
      "fail": [
        {
          "contradictions": [
            "contact-hours"
          ]
        },
        {
          "contact-hours": 80,
          "contradictions": [
            "weeks",
            "practicum"
          ]
        }
      ]
    }
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
    "fix": "State 80 contact hours or more, and promise a certificate or letter that gives the number.",
    "examples": {
      "pass": [
        {
          "contact-hours": 80
        }
      ],
      "fail": [
        {
          "contact-hours": 79
        },
        {
          "contact-hours": 72
        }
      ],
      "not-stated": [
        {
          "title": "Coding I"
        }
      ]
    }
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
    "fix": "State the total, such as: \"84 contact hours of class, lab and supervised practice.\"",
    "examples": {
      "pass": [
        {
          "contact-hours": 72
        },
        {
          "contact-hours": 96
        }
      ],
      "fail": [
        {
          "contact-hours": 71
        },
        {
          "contact-hours": 60
        }
      ],
      "not-stated": [
        {
          "title": "Coding I"
        },
        {
          "credits": 6
        }
      ]
    }
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
    "fix": "Give about four hours to CPT for each hour on ICD and HCPCS together.",
    "examples": {
      "pass": [
        {
          "cpt-share": 75
        },
        {
          "cpt-share": 85
        }
      ],
      "fail": [
        {
          "cpt-share": 74
        },
        {
          "cpt-share": 86
        }
      ],
      "not-stated": [
        {
          "contact-hours": 96
        }
      ]
    }
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
    "fix": "Give the hours for each book, such as: \"CPT 56 hours, ICD-10-CM 10 hours, HCPCS 4 hours.\"",
    "examples": {
      "pass": [
        {
          "cpt-share": 70
        },
        {
          "cpt-share": 90
        }
      ],
      "fail": [
        {
          "cpt-share": 69
        },
        {
          "cpt-share": 91
        }
      ],
      "not-stated": [
        {
          "contact-hours": 96
        }
      ]
    }
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
        "ICD-9-CM",
        "ICD"
      ]
    },
    "ask": "Which edition of ICD does the course teach: ICD-10-CM or the old ICD-9?",
    "fix": "Teach ICD-10-CM, and write its full name.",
    "examples": {
      "pass": [
        {
          "code-sets": [
            "CPT",
            "ICD-10-CM",
            "HCPCS"
          ]
        },
        {
          "code-sets": [
            "ICD-9-CM",
            "ICD-10-CM"
          ]
        },
        {
          "code-sets": [
            "CPT",
            "ICD-10"
          ]
        }
      ],
      "fail": [
        {
          "code-sets": [
            "CPT",
            "ICD-9-CM",
            "HCPCS"
          ]
        }
      ],
      "not-stated": [
        {
          "title": "Coding I"
        },
        {
          "code-sets": [
            "CPT",
            "ICD"
          ]
        }
      ],
      "not-applicable": [
        {
          "code-sets": [
            "CPT",
            "HCPCS"
          ]
        }
      ]
    }
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
    "fix": "Say so, such as: \"Includes a 40-hour externship.\"",
    "examples": {
      "pass": [
        {
          "practicum": true
        }
      ],
      "fail": [
        {
          "practicum": false
        }
      ],
      "not-stated": [
        {
          "title": "Coding I"
        }
      ]
    }
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
    "fix": "Write \"Prerequisites: none\", or ask for anatomy and medical terminology alone.",
    "examples": {
      "pass": [
        {
          "prerequisites": "none"
        },
        {
          "prerequisites": [
            "anatomy",
            "terminology"
          ]
        },
        {
          "prerequisites": [
            "admission"
          ]
        }
      ],
      "fail": [
        {
          "prerequisites": [
            "experience"
          ]
        },
        {
          "prerequisites": [
            "anatomy",
            "pathophysiology"
          ]
        },
        {
          "prerequisites": [
            "other-course"
          ]
        }
      ],
      "not-stated": [
        {
          "title": "Coding I"
        },
        {
          "prerequisites": [
            "course-number"
          ]
        },
        {
          "prerequisites": [
            "anatomy",
            "course-number"
          ]
        }
      ]
    }
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
    "fix": "Name the exam, such as: \"Prepares for the CPC exam of AAPC.\"",
    "examples": {
      "pass": [
        {
          "credentials": [
            "CPC"
          ]
        },
        {
          "credentials": [
            "CCA",
            "CCS"
          ]
        },
        {
          "credentials": [
            "CPC-A"
          ]
        }
      ],
      "fail": [
        {
          "credentials": [
            "CBCS"
          ]
        },
        {
          "credentials": [
            "CCS-P"
          ]
        },
        {
          "credentials": "none"
        }
      ],
      "not-stated": [
        {
          "title": "Coding I"
        }
      ]
    }
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
    "fix": "Add a unit on medical terminology, or list it as a prerequisite.",
    "examples": {
      "pass": [
        {
          "subjects": [
            "terminology",
            "compliance"
          ]
        },
        {
          "prerequisites": [
            "terminology"
          ]
        }
      ],
      "fail": [
        {
          "subjects": "none",
          "prerequisites": "none"
        },
        {
          "subjects": "none",
          "prerequisites": [
            "anatomy"
          ]
        }
      ],
      "not-stated": [
        {
          "title": "Coding I"
        },
        {
          "subjects": [
            "anatomy"
          ]
        },
        {
          "prerequisites": [
            "course-number"
          ]
        },
        {
          "prerequisites": "none"
        }
      ]
    }
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
    "fix": "Plan a timed exam in the middle and one at the end, and give the minutes of both.",
    "examples": {
      "pass": [
        {
          "timed-exams": 2
        }
      ],
      "fail": [
        {
          "timed-exams": 1
        },
        {
          "timed-exams": 0
        }
      ],
      "not-stated": [
        {
          "title": "Coding I"
        }
      ]
    }
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
    "fix": "Give the time of each exam, such as: \"Mid-course exam: 50 questions in 120 minutes.\"",
    "examples": {
      "pass": [
        {
          "timed-exams": 1
        },
        {
          "timed-exams": 3
        }
      ],
      "fail": [
        {
          "timed-exams": 0
        }
      ],
      "not-stated": [
        {
          "title": "Coding I"
        },
        {
          "practice-exams": 2
        }
      ]
    }
  }
];

export const PROFILES: readonly Profile[] = [
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
        "rule": "claims"
      },
      {
        "rule": "consistency"
      },
      {
        "rule": "practicum"
      }
    ]
  }
];
