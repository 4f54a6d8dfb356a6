/*
title: Deductions and liabilities of active employees that are paid to inactive vendors
grain: one employee and code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which withholdings still go to a vendor we have switched off?
  - Employee, code, vendor number, vendor name and rate for active employees where the payee is inactive
  - dead payees
  - Accounts payable cleaned the vendor list in May and now the payroll update to payables throws errors one after the other because some people's support or union dues still name a payee which was made inactive, so I want to fix all of them in one sitting
  - dedns w inactve vendr
  - Money taken for someone we no longer do business with
  - Does anybody still pay into United Way, vendor 4410?
  - For which current employees does money withheld still go to a payee that's been deactivated?
  - The payroll transfer to payables stops with errors since the vendor clean-up; I'd like every current person's withholding or employer charge pointing to a deactivated payee, names of both.
  - DL payee inactive in AP
  - payee's name A–Z, then employee's full name, code and its name, withheld or employer's, rate
  - actv emps w ded/liab to inactv vndr, chld supp esp
  - We hold back wages for an outside body that our records say we no longer deal with; for whom, and which body?
*/
SELECT PRED.Employee, PREHName.FullName, PRED.DLCode, PRDL.Description AS CodeName, PRDL.DLType, PRED.RateAmt,
    APVM.Vendor, APVM.Name AS VendorName
FROM PRED WITH (NOLOCK)
JOIN PRDL WITH (NOLOCK)
    ON PRED.PRCo = PRDL.PRCo
    AND PRED.DLCode = PRDL.DLCode
JOIN PREHName WITH (NOLOCK)
    ON PRED.PRCo = PREHName.PRCo
    AND PRED.Employee = PREHName.Employee
JOIN APVM WITH (NOLOCK)
    ON COALESCE(PRED.VendorGroup, PRDL.VendorGroup) = APVM.VendorGroup
    AND COALESCE(PRED.Vendor, PRDL.Vendor) = APVM.Vendor
WHERE PRED.PRCo = @PRCo
    AND PREHName.ActiveYN = 'Y'
    AND APVM.ActiveYN = 'N'
ORDER BY APVM.Name, PREHName.FullName, PRED.DLCode
