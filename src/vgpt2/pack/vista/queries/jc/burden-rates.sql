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
*/
SELECT JCTH.LiabTemplate, JCTH.Description, JCTL.LiabType, JCTL.Phase, JCTL.CostType, JCTL.LiabilityRate
FROM JCTH WITH (NOLOCK)
JOIN JCTL WITH (NOLOCK)
    ON JCTH.JCCo = JCTL.JCCo
    AND JCTH.LiabTemplate = JCTL.LiabTemplate
WHERE JCTH.JCCo = @JCCo
ORDER BY JCTH.LiabTemplate, JCTL.LiabType
