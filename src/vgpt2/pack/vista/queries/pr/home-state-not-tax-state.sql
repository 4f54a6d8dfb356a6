/*
title: Active employees whose home state is not their tax state, with unemployment and insurance state
grain: one employee
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which of our active people live in another state than the one we withhold for?
  - Employee, name, home state, tax state, unemployment state, insurance state; active, home unlike tax state
  - lives elsewhere, taxed here
  - "After the office move half of the estimators live over the border, and for reciprocity papers I need everyone still working here whose address is in one state while the tax field says another, with the other two state fields as well because they're forgotten when somebody moves."
  - emplyees w adress in diffrent state than taxe state
  - Staff who cross a border to come to us
  - Priya Nand moved to Kansas in June and is still taxed in Missouri, correct?
  - Which current people reside in one state but get taxed in another?
  - Our payroll tax adviser checks reciprocity certificates before January; list still-employed staff with address state unequal to the taxing one, plus the unemployment and comp states.
  - lives ID, taxed WA
  - 'by state of residence: full name, city, home state, taxing state, unemployment state, workers comp state'
  - actv emps res st <> w/h st, suta n wc st too
  - Whose home is across the state border from the state to which we send his income tax?
*/
SELECT PREH.Employee, PREHName.FullName, PREH.City, PREH.State, PREH.TaxState, PREH.UnempState, PREH.InsState
FROM PREH WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PREH.PRCo = PREHName.PRCo
    AND PREH.Employee = PREHName.Employee
WHERE PREH.PRCo = @PRCo
    AND PREH.ActiveYN = 'Y'
    AND PREH.State <> PREH.TaxState
ORDER BY PREH.State, PREH.TaxState, PREHName.FullName
