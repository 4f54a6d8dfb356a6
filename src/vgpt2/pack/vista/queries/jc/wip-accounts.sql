/*
title: WIP and expense accounts by department and cost type
grain: one department and cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which GL accounts does job cost post to?
  - Department cost type accounts
  - wip accounts
  - Departments with cost type, open WIP account and closed expense account.
  - what account does labor hit for each dept
*/
SELECT JCDM.Department, JCDM.Description, JCCT.Abbreviation, JCDC.GLCo, JCDC.OpenWIPAcct, JCDC.ClosedExpAcct
FROM JCDM WITH (NOLOCK)
JOIN JCDC WITH (NOLOCK)
    ON JCDM.JCCo = JCDC.JCCo
    AND JCDM.Department = JCDC.Department
JOIN JCCT WITH (NOLOCK)
    ON JCDC.PhaseGroup = JCCT.PhaseGroup
    AND JCDC.CostType = JCCT.CostType
WHERE JCDM.JCCo = @JCCo
ORDER BY JCDM.Department, JCDC.CostType
