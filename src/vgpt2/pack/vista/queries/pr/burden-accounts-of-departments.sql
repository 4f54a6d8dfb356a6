/*
title: Burden accounts of payroll departments by liability type with the account names
grain: one payroll department and liability type
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - To which ledger account does each department's payroll tax and insurance go?
  - Department, liability type, ledger company, expense account with name, applied burden accounts for jobs, equipment and service
  - burden accounts by dept
  - The auditors would like to understand how employer taxes of the shop end up in 6210 while those of field people go through an applied account, so please give me the set-up department by department, each kind of liability, with the names of the accounts
  - liablity accts for every payrol department
  - Where do fringes and taxes of overhead staff land in the books?
  - Department 20 should credit 5990 for job burden, does it?
  - Where is each department's employer tax and insurance booked, by sort of liability?
  - The new controller sees the shop's comp premium in the field's expense account; to fix the set-up he needs every department, sort of liability, account with its title and the applied accounts.
  - dept burden GL setup
  - division by name, sort of employer cost by name, where it is expensed (number and title), and the absorbed accounts for projects, machines and service calls
  - shop dept 20 burden accts chk, er fica goin where
  - Employer taxes and insurances are charged somewhere in the books for every department; tell me the account for each.
*/
SELECT PRDG.PRDept, PRDP.Description AS DepartmentName, PRDG.LiabType, HQLT.Description AS LiabilityTypeName, PRDG.GLCo,
    PRDG.GLAcct, GLAC.Description AS AccountName, PRDG.JCAppBurdenGLAcct, PRDG.EMAppBurdenGLAcct,
    PRDG.SMAppBurdenGLAcct
FROM PRDG WITH (NOLOCK)
JOIN PRDP WITH (NOLOCK)
    ON PRDG.PRCo = PRDP.PRCo
    AND PRDG.PRDept = PRDP.PRDept
JOIN HQLT WITH (NOLOCK)
    ON PRDG.LiabType = HQLT.LiabType
LEFT JOIN GLAC WITH (NOLOCK)
    ON PRDG.GLCo = GLAC.GLCo
    AND PRDG.GLAcct = GLAC.GLAcct
WHERE PRDG.PRCo = @PRCo
ORDER BY PRDG.PRDept, PRDG.LiabType
