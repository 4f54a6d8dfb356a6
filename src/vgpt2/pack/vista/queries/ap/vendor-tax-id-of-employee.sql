/*
title: Active vendors whose tax id is the social security number of an active payroll employee, with 1099 flag and last invoice date
grain: one vendor and employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Do we have people on the payroll who are also paid as vendors under the same number?
  - Vendor, name, 1099 yes or no, last bill, employee number and full name, matched on the tax number without dashes and without showing it
  - employees paid as vendors
  - "The question on our state's worker classification form is whether somebody gets a W-2 and a 1099 from us, and the names never match because the one is 'J. Ortega Hauling' and the other Juan M. Ortega, so please match on the number but leave the number itself off the list."
  - vendors w/ same ssn as an emplyee, dont show the nubmer
  - Who is on our staff and has a business that invoices us?
  - Ortega Hauling got 61,000 last year, is that our Juan from crew 12?
  - Current workers whose social security number is a live supplier's tax number.
  - State misclassification audit asks who receives both wages and contractor money; match on the number, show supplier and worker, reporting flag and newest bill
  - W-2 and 1099 to same person
  - 'On payroll and a supplier under one number: vendor''s name, reporting flag, newest bill, worker''s number and full name'
  - ee ssn = vndr tin, actve both, who
  - Does anybody draw a paycheck from us and also bill us as a business under the same personal number?
*/
SELECT APVM.Vendor, APVM.Name, APVM.V1099YN, APVM.LastInvDate, PREHName.Employee, PREHName.FullName
FROM PREH WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PREH.PRCo = PREHName.PRCo
    AND PREH.Employee = PREHName.Employee
JOIN HQCO WITH (NOLOCK)
    ON PREH.PRCo = HQCO.HQCo
JOIN APVM WITH (NOLOCK)
    ON HQCO.VendorGroup = APVM.VendorGroup
    AND REPLACE(PREH.SSN, '-', '') = REPLACE(APVM.TaxId, '-', '')
WHERE PREH.PRCo = @PRCo
    AND PREH.ActiveYN = 'Y'
    AND APVM.ActiveYN = 'Y'
ORDER BY APVM.Name, PREHName.Employee
