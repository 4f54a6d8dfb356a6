/*
title: Burden cost of jobs in a month by liability type with the burden template
grain: one job and liability type
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - How much burden went to each job in June, by kind of liability?
  - Payroll tax, workers comp and union fringes on the projects for one month, along with the template that drives them
  - Job, description, template name, liability type name, burden dollars for a month
  - burden by job & type
  - how much comp and fica are they sticking on my job
  - Which labor add-on costs did our sites carry this month?
  - We changed template 2 in May. What burden did jobs get in the month after?
  - Payroll add-ons charged to each job in June, split by sort of liability
  - 'A cost-plus owner audits our labor burden for May: per job the comp, FICA, unemployment and fringe dollars that payroll put there, and the template applied'
  - payroll add-ons hitting each site
  - By project name, the template's title, each sort of insurance or tax spelled out, dollars in June
  - pr burdn by job/liab typ jul w tmplt
  - On top of wages, how much insurance and payroll tax was put on every project in that month?
*/
SELECT JCCD.Job, JCJM.Description, JCTH.Description AS Template, JCCD.LiabilityType, HQLT.Description AS Liability,
    SUM(JCCD.ActualCost) AS Burden
FROM JCCD WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCCD.JCCo = JCJM.JCCo
    AND JCCD.Job = JCJM.Job
JOIN HQLT WITH (NOLOCK)
    ON JCCD.LiabilityType = HQLT.LiabType
LEFT JOIN JCTH WITH (NOLOCK)
    ON JCJM.JCCo = JCTH.JCCo
    AND JCJM.LiabTemplate = JCTH.LiabTemplate
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Mth = @Mth
    AND JCCD.JCTransType = 'PR'
GROUP BY JCCD.Job, JCJM.Description, JCTH.Description, JCCD.LiabilityType, HQLT.Description
ORDER BY JCCD.Job, JCCD.LiabilityType
