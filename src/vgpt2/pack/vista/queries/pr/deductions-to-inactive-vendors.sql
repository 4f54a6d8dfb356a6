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
