/*
title: Liability rates of burden templates
grain: one liability type of a template
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What burden rates do we charge to jobs?
  - Liability template rates
  - burden rates
  - Liability templates with liability type, phase, cost type and rate.
  - how much burden hits the jobs
  - Percentages each labor add-on template charges, with phase and cost type
  - 'The federal auditor wants our indirect labor percentages: print every template with kind of insurance or tax, where it''s charged and the rate'
  - burden % by template
  - Per template title, every insurance or tax kind, where it gets charged, and the percentage
  - liab tmplts w rts by typ
  - When a worker's wages go to a project, what percentage is added for insurance and taxes?
*/
SELECT JCTH.LiabTemplate, JCTH.Description, JCTL.LiabType, JCTL.Phase, JCTL.CostType, JCTL.LiabilityRate
FROM JCTH WITH (NOLOCK)
JOIN JCTL WITH (NOLOCK)
    ON JCTH.JCCo = JCTL.JCCo
    AND JCTH.LiabTemplate = JCTL.LiabTemplate
WHERE JCTH.JCCo = @JCCo
ORDER BY JCTH.LiabTemplate, JCTL.LiabType
