/*
title: Payroll and tax set-up of open jobs with template names
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How are our open jobs set up for burden, insurance, fixed rates and certified payroll?
  - "Job set-up review: tax code, liability template, insurance template, rate template, certified flag, state and local"
  - One row per open job with the names of its payroll related templates and tax code
  - job payroll setup
  - somebody forgot the burden tmplate on the new job again
  - Before payroll runs, check that every active project has its workers comp and liability defaults
  - Which jobs are prevailing wage jobs and what templates do they use?
  - For running projects, the burden, insurance and wage tables, taxes and certified flag
  - A wage-and-hour inspector arrives Tuesday, so before then go through every live project's certified mark, state and local withholding, sales tax, and which tables it draws burden and comp from
  - burden and comp defaults check
  - Active jobs by number, certified yes or no, state and local codes, tax in words, names of the burden, comp and rate templates
  - opn jobs setup chk - cert, st/local, liab/ins/rate tmpls
  - 'How has each current project been prepared for paying workers: which taxes, which insurance, and are government wage rules switched on?'
*/
SELECT JCJM.Job, JCJM.Description, JCJM.Certified, JCJM.PRStateCode, JCJM.PRLocalCode, JCJM.TaxCode,
    HQTX.Description AS Tax, JCTH.Description AS LiabilityTemplate, JCTN.Description AS InsuranceTemplate,
    JCRT.Description AS RateTemplate
FROM JCJM WITH (NOLOCK)
LEFT JOIN HQTX WITH (NOLOCK)
    ON JCJM.TaxGroup = HQTX.TaxGroup
    AND JCJM.TaxCode = HQTX.TaxCode
LEFT JOIN JCTH WITH (NOLOCK)
    ON JCJM.JCCo = JCTH.JCCo
    AND JCJM.LiabTemplate = JCTH.LiabTemplate
LEFT JOIN JCTN WITH (NOLOCK)
    ON JCJM.JCCo = JCTN.JCCo
    AND JCJM.InsTemplate = JCTN.InsTemplate
LEFT JOIN JCRT WITH (NOLOCK)
    ON JCJM.JCCo = JCRT.JCCo
    AND JCJM.RateTemplate = JCRT.RateTemplate
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
ORDER BY JCJM.Job
