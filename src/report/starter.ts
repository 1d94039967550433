/** What `syllint init` writes: a course that meets every requirement, to be changed line by line. */
export const STARTER = `# yaml-language-server: $schema=node_modules/syllint/schemas/curriculum.schema.json
# A course as syllint reads it. Change what is different in yours, and take out what you do not state:
# what is not here counts as not stated, never as no.
# Judge it with: syllint check <this file>

title: Professional Medical Coding
provider: Northfield Career Institute

# The credentials that the course prepares for, such as CPC or CCS.
credentials: [CPC]

# All scheduled instruction: class, lab and supervised practice. Homework does not count.
contact-hours: 84
weeks: 24

# What must be learned before the start. Write [] where there is nothing.
prerequisites: [anatomy, terminology]

# The books that every student must have.
code-books:
  - { code-set: CPT, title: CPT Professional Edition, edition: 2026 }
  - { code-set: ICD-10-CM, edition: 2026 }
  - { code-set: HCPCS, edition: 2026 }

# What the hours are spent on. A subject is a code set, or billing, anatomy, terminology, exam-prep and so on.
units:
  - { title: "Evaluation and management, surgery, medicine", subject: CPT, hours: 56 }
  - { title: Diagnosis coding, subject: ICD-10-CM, hours: 10 }
  - { title: HCPCS Level II and modifiers, subject: HCPCS, hours: 5 }
  - { title: Basics of the billing cycle, subject: billing, hours: 4 }
  - { title: Timed practice exams, subject: exam-prep, hours: 9 }

# The course's own exams. One with minutes is timed.
exams:
  - { title: Mid-course exam, questions: 50, minutes: 120 }
  - { title: Full-length practice exam, questions: 100, minutes: 240 }

# More that can be stated:
# practicum: yes
# instructor-credentials: [CPC]
# course-year: 2026
# cost: $1,900 with books
# refund: yes
# completion-proof: yes
# description: Anything else, as text.
`;
