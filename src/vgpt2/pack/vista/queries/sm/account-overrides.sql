/*
title: Service department account overrides by kind of line, call type and cost type with cost account, its name and revenue account
grain: one override
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
asks:
  - Where do service departments post to other accounts than their usual ones?
  - Department, sequence, line type, call type, cost type, cost account with description and revenue account of each override
  - sm account overrides
  - why did warrenty calls in dept 30 hit a diffrent account then the rest
  - Emergency calls of department 10 landed in 5190, is there an exception set up for that?
  - Our auditor asked why two labor entries of the same department on the same day went to two different accounts and I told her that somebody must have put an exception in for certain kinds of calls, but I could not tell her which exceptions there are, so I would like the whole list with names.
  - Exceptions to the usual posting in the branches, and which kinds of visits they hold for.
  - exceptions to the standard posting for service branches, with the ledger accounts used
  - Our auditor found emergency calls in 5190, so she asks for every exception by branch, kind of entry, call category and cost category, with the account's name.
  - odd postings, service depts
  - by branch with its name and order of precedence, for what sort of line, visit and cost each exception counts, then the expense account with its name and the income account
  - sm dept GL overides, cost + rev acct
  - Service work normally goes to one account per department. In which cases is it sent somewhere else in the books?
*/
SELECT SMDepartmentOverrides.Department, SMDepartment.Description AS DepartmentName, SMDepartmentOverrides.Seq,
    SMLineType.Description AS LineKind, SMDepartmentOverrides.CallType, SMCallType.Description AS CallTypeName,
    SMDepartmentOverrides.CostType, SMCostType.Description AS CostTypeName, SMDepartmentOverrides.CostGLAcct,
    GLAC.Description AS CostAccountName, SMDepartmentOverrides.RevenueGLAcct
FROM SMDepartmentOverrides WITH (NOLOCK)
JOIN SMDepartment WITH (NOLOCK)
    ON SMDepartmentOverrides.SMCo = SMDepartment.SMCo
    AND SMDepartmentOverrides.Department = SMDepartment.Department
LEFT JOIN SMLineType WITH (NOLOCK)
    ON SMDepartmentOverrides.LineType = SMLineType.LineType
LEFT JOIN SMCallType WITH (NOLOCK)
    ON SMDepartmentOverrides.SMCo = SMCallType.SMCo
    AND SMDepartmentOverrides.CallType = SMCallType.CallType
LEFT JOIN SMCostType WITH (NOLOCK)
    ON SMDepartmentOverrides.SMCo = SMCostType.SMCo
    AND SMDepartmentOverrides.CostType = SMCostType.SMCostType
LEFT JOIN GLAC WITH (NOLOCK)
    ON SMDepartmentOverrides.GLCo = GLAC.GLCo
    AND SMDepartmentOverrides.CostGLAcct = GLAC.GLAcct
WHERE SMDepartmentOverrides.SMCo = @SMCo
ORDER BY SMDepartmentOverrides.Department, SMDepartmentOverrides.Seq
