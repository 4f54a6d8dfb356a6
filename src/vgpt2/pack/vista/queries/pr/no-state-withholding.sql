/*
title: Active employees without the withholding code of their tax state
grain: one employee
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Who has no state income tax set up although his state has one?
  - Active employees for whom the deduction of their tax state is missing from their own set-up, with state, code, department and hire date
  - no state tax set up
  - new hires from the Indiana office in May get no state held, who is it
  - Dwyer moved to Illinois in March and nothing has come off since. Any others?
  - missing SIT on emp
  - People who will curse us next April because we forgot to hold anything for where they live
  - Which current people lack the income-tax withholding their taxing state calls for?
  - The Illinois Department of Revenue asks why nothing came in for some; by state give present employees not set up for that state's tax, department and hire day.
  - nobody set up his SIT
  - 'by taxing state: surname, first name, department''s name, hired, the tax item that''s missing'
  - actv emps w no st tax ded, il n in newhires
  - For whom have we forgotten to arrange the tax of the state where he is taxed?
*/
SELECT PREH.Employee, PREH.LastName, PREH.FirstName, PRDP.Description AS DepartmentName, PREH.HireDate, PREH.TaxState,
    PRSI.TaxDedn, PRDL.Description AS DeductionName
FROM PREH WITH (NOLOCK)
JOIN PRSI WITH (NOLOCK)
    ON PREH.PRCo = PRSI.PRCo
    AND PREH.TaxState = PRSI.State
JOIN PRDL WITH (NOLOCK)
    ON PRSI.PRCo = PRDL.PRCo
    AND PRSI.TaxDedn = PRDL.DLCode
LEFT JOIN PRDP WITH (NOLOCK)
    ON PREH.PRCo = PRDP.PRCo
    AND PREH.PRDept = PRDP.PRDept
WHERE PREH.PRCo = @PRCo
    AND PREH.ActiveYN = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM PRED WITH (NOLOCK)
        WHERE PRED.PRCo = PREH.PRCo
            AND PRED.Employee = PREH.Employee
            AND PRED.DLCode = PRSI.TaxDedn
    )
ORDER BY PREH.TaxState, PREH.LastName, PREH.FirstName
