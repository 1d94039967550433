// Made by `npm run generate` from rules/*.yaml. Do not edit.
import type { RuleExamples } from './rule.ts';

/** The examples of each rule, by its id. */
export const EXAMPLES: { readonly [rule: string]: RuleExamples } = {
  "anatomy": {
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
  },
  "billing-basics": {
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
  },
  "billing-introduced": {
    "pass": [
      {
        "billing-extent": "basics"
      },
      {
        "billing-extent": "substantial"
      },
      {
        "subjects": [
          "billing"
        ]
      }
    ],
    "fail": [
      {
        "billing-extent": "none",
        "subjects": "none"
      }
    ],
    "not-stated": [
      {
        "title": "Coding I"
      },
      {
        "billing-extent": "none"
      },
      {
        "subjects": [
          "anatomy"
        ]
      }
    ]
  },
  "ccs-experience": {
    "pass": [
      {
        "credentials": [
          "CCS"
        ],
        "practicum": true
      },
      {
        "credentials": [
          "CPC",
          "CCS"
        ],
        "prerequisites": "none",
        "practicum": false
      },
      {
        "credentials": [
          "CPC-A",
          "CCS"
        ],
        "prerequisites": "none",
        "practicum": false
      },
      {
        "credentials": [
          "CCS"
        ],
        "prerequisites": [
          "experience"
        ],
        "practicum": false
      },
      {
        "credentials": [
          "CCS"
        ],
        "prerequisites": [
          "credential"
        ],
        "practicum": false
      }
    ],
    "fail": [
      {
        "credentials": [
          "CCS"
        ],
        "prerequisites": "none",
        "practicum": false
      },
      {
        "credentials": [
          "CCS"
        ],
        "prerequisites": [
          "anatomy",
          "terminology"
        ],
        "practicum": false
      }
    ],
    "not-stated": [
      {
        "title": "Coding I"
      },
      {
        "credentials": [
          "CCS"
        ]
      },
      {
        "credentials": [
          "CCS"
        ],
        "prerequisites": [
          "anatomy"
        ]
      }
    ],
    "not-applicable": [
      {
        "credentials": [
          "CPC"
        ]
      },
      {
        "credentials": [
          "CBCS"
        ],
        "practicum": true
      }
    ]
  },
  "claims": {
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
  },
  "code-books-ccs": {
    "pass": [
      {
        "code-books": [
          "CPT",
          "ICD-10-CM",
          "ICD-10-PCS"
        ]
      },
      {
        "code-books": [
          "CPT",
          "ICD-10-CM",
          "ICD-10-PCS",
          "HCPCS"
        ]
      }
    ],
    "fail": [
      {
        "code-books": [
          "CPT",
          "ICD-10-CM",
          "HCPCS"
        ]
      },
      {
        "code-books": [
          "ICD-10-CM",
          "ICD-10-PCS"
        ]
      },
      {
        "code-books": [
          "CPT",
          "ICD-9-CM",
          "ICD-10-PCS"
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
        "code-books": [
          "CPT",
          "ICD-10",
          "HCPCS"
        ]
      }
    ]
  },
  "code-books": {
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
          "ICD-10-CM",
          "HCPCS"
        ]
      },
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
  },
  "code-sets-ccs": {
    "pass": [
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
          "ICD-10-CM",
          "HCPCS"
        ]
      },
      {
        "code-sets": [
          "ICD-10-CM",
          "ICD-10-PCS",
          "HCPCS"
        ]
      },
      {
        "code-sets": [
          "CPT",
          "ICD-9-CM",
          "ICD-10-PCS",
          "HCPCS"
        ]
      },
      {
        "code-sets": [
          "CPT",
          "ICD-10-CM",
          "ICD-10-PCS"
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
  },
  "code-sets": {
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
          "ICD-10-CM",
          "HCPCS"
        ]
      },
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
  },
  "coding-preparation": {
    "pass": [
      {
        "credentials": [
          "CPC"
        ]
      },
      {
        "credentials": [
          "CPC-A"
        ]
      },
      {
        "credentials": [
          "COC"
        ]
      },
      {
        "credentials": [
          "COC-A"
        ]
      },
      {
        "credentials": [
          "CIC"
        ]
      },
      {
        "credentials": [
          "CRC"
        ]
      },
      {
        "credentials": [
          "CCS"
        ]
      },
      {
        "credentials": [
          "CCS-P"
        ]
      },
      {
        "credentials": [
          "CCA"
        ]
      }
    ],
    "fail": [
      {
        "credentials": [
          "CPB"
        ]
      },
      {
        "credentials": [
          "CBCS"
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
  },
  "completion-proof": {
    "pass": [
      {
        "completion-proof": true
      }
    ],
    "fail": [
      {
        "completion-proof": false
      }
    ],
    "not-stated": [
      {
        "title": "Coding I"
      },
      {
        "contact-hours": 84
      }
    ]
  },
  "compliance": {
    "pass": [
      {
        "subjects": [
          "compliance"
        ]
      }
    ],
    "fail": [
      {
        "subjects": "none"
      }
    ],
    "not-stated": [
      {
        "title": "Coding I"
      },
      {
        "subjects": [
          "anatomy",
          "terminology"
        ]
      }
    ]
  },
  "consistency": {
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
  },
  "contact-hours-80": {
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
  },
  "contact-hours": {
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
  },
  "cost": {
    "pass": [
      {
        "cost": "$1,950"
      }
    ],
    "fail": [
      {
        "title": "Coding I"
      },
      {
        "refund": true
      }
    ]
  },
  "cpt-share-close": {
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
  },
  "cpt-share-exam": {
    "pass": [
      {
        "cpt-share": 75
      },
      {
        "cpt-share": 92
      }
    ],
    "fail": [
      {
        "cpt-share": 74
      },
      {
        "cpt-share": 93
      }
    ],
    "not-stated": [
      {
        "contact-hours": 96
      }
    ]
  },
  "cpt-share": {
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
  },
  "credential-body": {
    "pass": [
      {
        "title": "Coding I"
      },
      {
        "credentials": [
          "CPC"
        ]
      },
      {
        "wrong-body": "none"
      }
    ],
    "fail": [
      {
        "wrong-body": [
          "CPC"
        ]
      },
      {
        "credentials": [
          "CCS"
        ],
        "wrong-body": [
          "CCS"
        ]
      }
    ]
  },
  "current-icd": {
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
      },
      {
        "code-sets": [
          "ICD-10-PCS"
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
  },
  "editions": {
    "pass": [
      {
        "edition-lag": 1
      },
      {
        "edition-lag": 0
      }
    ],
    "fail": [
      {
        "edition-lag": 2
      },
      {
        "edition-lag": 12
      }
    ],
    "not-stated": [
      {
        "title": "Coding I"
      },
      {
        "course-year": 2026
      }
    ]
  },
  "exam-pace": {
    "pass": [
      {
        "exam-pace": 2.4
      },
      {
        "exam-pace": 2.5
      }
    ],
    "fail": [
      {
        "exam-pace": 2.6
      },
      {
        "exam-pace": 4
      }
    ],
    "not-applicable": [
      {
        "title": "Coding I"
      },
      {
        "timed-exams": 2
      }
    ]
  },
  "extensive": {
    "pass": [
      {
        "course-level": "extensive"
      }
    ],
    "fail": [
      {
        "course-level": "introductory"
      }
    ],
    "not-stated": [
      {
        "title": "Coding I"
      }
    ]
  },
  "hcpcs-time": {
    "pass": [
      {
        "hcpcs-hours": 2
      },
      {
        "hcpcs-hours": 10
      }
    ],
    "fail": [
      {
        "hcpcs-hours": 1
      },
      {
        "hcpcs-hours": 0
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
      }
    ]
  },
  "instructor": {
    "pass": [
      {
        "instructor-credentials": [
          "CPC"
        ]
      },
      {
        "instructor-credentials": [
          "CCS"
        ]
      },
      {
        "instructor-credentials": [
          "CCS-P"
        ]
      },
      {
        "instructor-credentials": [
          "COC"
        ]
      },
      {
        "instructor-credentials": [
          "CIC"
        ]
      },
      {
        "instructor-credentials": [
          "CRC"
        ]
      },
      {
        "instructor-credentials": [
          "RHIT"
        ]
      },
      {
        "instructor-credentials": [
          "RHIA"
        ]
      }
    ],
    "fail": [
      {
        "instructor-credentials": [
          "CBCS"
        ]
      },
      {
        "instructor-credentials": "none"
      }
    ],
    "not-stated": [
      {
        "title": "Coding I"
      },
      {
        "credentials": [
          "CPC"
        ]
      }
    ]
  },
  "length": {
    "pass": [
      {
        "contact-hours": 160
      },
      {
        "contact-hours": 84
      }
    ],
    "fail": [
      {
        "contact-hours": 161
      },
      {
        "contact-hours": 634
      }
    ],
    "not-stated": [
      {
        "title": "Coding I"
      },
      {
        "credits": 37
      }
    ]
  },
  "months": {
    "pass": [
      {
        "months": 12
      },
      {
        "months": 6
      }
    ],
    "fail": [
      {
        "months": 13
      },
      {
        "months": 24
      }
    ],
    "not-applicable": [
      {
        "title": "Coding I"
      },
      {
        "weeks": 20
      }
    ]
  },
  "outdated-figures": {
    "pass": [
      {
        "title": "Coding I"
      },
      {
        "outdated-figures": "none"
      }
    ],
    "fail": [
      {
        "outdated-figures": [
          "150-questions"
        ]
      },
      {
        "outdated-figures": [
          "5-hours-40",
          "two-attempts-included"
        ]
      }
    ]
  },
  "pathophysiology": {
    "pass": [
      {
        "subjects": [
          "pathophysiology"
        ]
      },
      {
        "prerequisites": [
          "pathophysiology"
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
      }
    ]
  },
  "pharmacology": {
    "pass": [
      {
        "subjects": [
          "pharmacology"
        ]
      },
      {
        "prerequisites": [
          "pharmacology"
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
      }
    ]
  },
  "practice-aim": {
    "pass": [
      {
        "practice-aim": true
      }
    ],
    "fail": [
      {
        "practice-aim": false
      }
    ],
    "not-stated": [
      {
        "title": "Coding I"
      },
      {
        "real-charts": true
      }
    ]
  },
  "practice-cases": {
    "pass": [
      {
        "practice-cases": 150
      }
    ],
    "fail": [
      {
        "practice-cases": 149
      }
    ],
    "not-stated": [
      {
        "title": "Coding I"
      },
      {
        "real-charts": true
      }
    ]
  },
  "practice-exams": {
    "pass": [
      {
        "practice-exams": 1
      },
      {
        "practice-exams": 3
      }
    ],
    "fail": [
      {
        "practice-exams": 0
      }
    ],
    "not-stated": [
      {
        "title": "Coding I"
      },
      {
        "timed-exams": 2
      }
    ]
  },
  "practicum": {
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
  },
  "prerequisites-ccs": {
    "pass": [
      {
        "prerequisites": "none"
      },
      {
        "prerequisites": [
          "anatomy",
          "terminology",
          "pathophysiology",
          "pharmacology"
        ]
      },
      {
        "prerequisites": [
          "experience"
        ]
      },
      {
        "prerequisites": [
          "credential",
          "admission"
        ]
      }
    ],
    "fail": [
      {
        "prerequisites": [
          "other-course"
        ]
      },
      {
        "prerequisites": [
          "anatomy",
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
      }
    ]
  },
  "prerequisites": {
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
  },
  "real-charts": {
    "pass": [
      {
        "real-charts": true
      }
    ],
    "fail": [
      {
        "real-charts": false
      }
    ],
    "not-stated": [
      {
        "title": "Coding I"
      },
      {
        "practice-cases": 150
      }
    ]
  },
  "refund": {
    "pass": [
      {
        "refund": true
      }
    ],
    "fail": [
      {
        "refund": false
      }
    ],
    "not-stated": [
      {
        "title": "Coding I"
      },
      {
        "cost": "$1,950"
      }
    ]
  },
  "school-named": {
    "pass": [
      {
        "provider": "Northfield Career Institute"
      }
    ],
    "fail": [
      {
        "title": "Coding I"
      }
    ]
  },
  "target-ccs": {
    "pass": [
      {
        "credentials": [
          "CCS"
        ]
      },
      {
        "credentials": [
          "CPC",
          "CCS"
        ]
      }
    ],
    "fail": [
      {
        "credentials": [
          "CPC"
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
  },
  "target-cpc": {
    "pass": [
      {
        "credentials": [
          "CPC"
        ]
      },
      {
        "credentials": [
          "CPC-A"
        ]
      },
      {
        "credentials": [
          "CCA",
          "CPC"
        ]
      }
    ],
    "fail": [
      {
        "credentials": [
          "CCS"
        ]
      },
      {
        "credentials": [
          "CBCS"
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
  },
  "target-credential": {
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
  },
  "terminology": {
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
  },
  "timed-exams-periodic": {
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
  },
  "timed-exams": {
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
};
