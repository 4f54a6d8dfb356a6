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
  - Ledger codes each division uses per category while work is active and once shut
  - Controller maps the new chart next week, so for all divisions give the balance sheet code for work under way and the expense code after closing, category by category
  - GL map, labor/material/sub per division
  - Beside every division's name and category short form, the open job ledger code and the closed job expense code
  - dept/CT gl accts - opn WIP + clsd exp
  - In which accounting buckets does each branch record wages, supplies and so on for projects under way, and where once they end?
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
