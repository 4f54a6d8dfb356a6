/*
title: Wage accounts of payroll departments by earnings type
grain: one payroll department and earnings type
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Where do wages of each department land in the ledger?
  - GL account by payroll department and earnings type with account name and whether it is active, plus applied-labor account for jobs
  - dept wage accounts
  - why did overtime of the shop hit 5110, what's the set up
  - The auditor wants the mapping from kinds of pay to the chart of accounts.
  - pay types to gl
  - Are any departments still pointing at a closed account for vacation pay?
  - Which expense account does each department use for every sort of pay?
  - 'Year-end audit: the shop''s overtime went to 5110, so map department and kind of pay to the account, its title, active or not, and the applied labor account for jobs.'
  - where does each division's OT get expensed
  - department and name, kind of pay by name, ledger company, account and title, active, applied account
  - dept pay typ accts, shop ot hittin 5110 why
  - When somebody in a department gets regular pay, overtime or vacation, in which book account does it land?
*/
SELECT PRDE.PRDept, PRDP.Description AS DepartmentName, PRDE.EarnType, HQET.Description AS TypeName, PRDE.GLCo,
    PRDE.GLAcct, GLAC.Description AS AccountName, GLAC.Active, PRDE.JCAppEarnGLAcct
FROM PRDE WITH (NOLOCK)
JOIN PRDP WITH (NOLOCK)
    ON PRDE.PRCo = PRDP.PRCo
    AND PRDE.PRDept = PRDP.PRDept
JOIN HQET WITH (NOLOCK)
    ON PRDE.EarnType = HQET.EarnType
LEFT JOIN GLAC WITH (NOLOCK)
    ON PRDE.GLCo = GLAC.GLCo
    AND PRDE.GLAcct = GLAC.GLAcct
WHERE PRDE.PRCo = @PRCo
ORDER BY PRDE.PRDept, PRDE.EarnType
