/*
title: Equipment departments with the ledger account set up for each cost code
grain: one department and cost code
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - To which ledger account does each equipment department send fuel, tires and repairs?
  - Department, name, cost code, description, account, account name and whether payroll is excluded
  - em accounts by costcode
  - wich gl acct dose tire cost of the trucking dept hit
  - The auditors from Hartwell want the account mapping of the fleet departments on cost code level, with names in words, because last year somebody had pointed the tires of department 20 at office supplies and nobody noticed until December.
  - Where will a charge for code 210 land in the books?
  - Posting map of the fleet, code by code.
  - For each fleet department, the general ledger number behind every expense code
  - Hartwell's auditors ask for the posting map on code level; each department by name, each code by name, account by name, and whether wages are left out of it.
  - fleet GL coding by division
  - Fleet division by name, fuel/tire/repair code by name, GL number with title, and whether payroll is exempt
  - em dept gl accts per CC, w/ excl PR flag
  - When a tire is bought for a truck, which account in the books takes it, depending on the department?
*/
SELECT EMDO.Department, EMDM.Description AS DepartmentName, EMDO.CostCode, EMCC.Description AS CostCodeName,
    EMDO.GLCo, EMDO.GLAcct, GLAC.Description AS AccountName, EMDO.ExcludePR
FROM EMDO WITH (NOLOCK)
JOIN EMDM WITH (NOLOCK)
    ON EMDO.EMCo = EMDM.EMCo
    AND EMDO.Department = EMDM.Department
JOIN EMCC WITH (NOLOCK)
    ON EMDO.EMGroup = EMCC.EMGroup
    AND EMDO.CostCode = EMCC.CostCode
LEFT JOIN GLAC WITH (NOLOCK)
    ON EMDO.GLCo = GLAC.GLCo
    AND EMDO.GLAcct = GLAC.GLAcct
WHERE EMDO.EMCo = @EMCo
ORDER BY EMDO.Department, EMDO.CostCode
