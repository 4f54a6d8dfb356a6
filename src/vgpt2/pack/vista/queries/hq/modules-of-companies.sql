/*
title: Companies with whether ledger, payables, receivables, job cost, payroll and equipment are set up in each
grain: one company
level: advanced
parameters: {}
asks:
  - In which of our companies has each module been set up?
  - Companies by module, set up yes or no
  - We bought two firms last year and I have lost sight of how far each got. For every company on file put a Y or N for the general ledger, payables, receivables, job costing, payroll and machinery, plus the last month its ledger was closed, so I can see who still needs set-up work.
  - module setup matrix
  - wich companys run payroll and wich dont
  - does company 9 already have AP and JC settings or just the general ledger
  - Company, name, six yes/no columns, last month closed in the ledger.
  - 'Y or N for each entity: books, bills, client billing, jobs, wages, machines'
  - Consultant quotes the go-live of two bought firms in june and asks what is configured already; per entity by name say yes or no for each part and the last month closed
  - whats turned on where
  - Entity by name, a yes/no each for GL, AP, AR, JC, PR and EM, and how far its ledger is shut
  - mod setup by co, GL AP AR JC PR EM y/n
  - Which parts of the program (pay, bills, projects and so on) does each of our firms have ready for use?
*/
SELECT HQCO.HQCo, HQCO.Name, CASE WHEN GLCO.GLCo IS NULL THEN 'N' ELSE 'Y' END AS Ledger,
    CASE WHEN APCO.APCo IS NULL THEN 'N' ELSE 'Y' END AS Payables,
    CASE WHEN ARCO.ARCo IS NULL THEN 'N' ELSE 'Y' END AS Receivables,
    CASE WHEN JCCO.JCCo IS NULL THEN 'N' ELSE 'Y' END AS JobCost,
    CASE WHEN PRCO.PRCo IS NULL THEN 'N' ELSE 'Y' END AS Payroll,
    CASE WHEN EMCO.EMCo IS NULL THEN 'N' ELSE 'Y' END AS Equipment, GLCO.LastMthGLClsd
FROM HQCO WITH (NOLOCK)
LEFT JOIN GLCO WITH (NOLOCK)
    ON HQCO.HQCo = GLCO.GLCo
LEFT JOIN APCO WITH (NOLOCK)
    ON HQCO.HQCo = APCO.APCo
LEFT JOIN ARCO WITH (NOLOCK)
    ON HQCO.HQCo = ARCO.ARCo
LEFT JOIN JCCO WITH (NOLOCK)
    ON HQCO.HQCo = JCCO.JCCo
LEFT JOIN PRCO WITH (NOLOCK)
    ON HQCO.HQCo = PRCO.PRCo
LEFT JOIN EMCO WITH (NOLOCK)
    ON HQCO.HQCo = EMCO.EMCo
ORDER BY HQCO.HQCo
