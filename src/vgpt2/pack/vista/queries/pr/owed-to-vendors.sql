/*
title: Deductions and liabilities owed to vendors from pay periods that end between two dates
grain: one vendor and code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What do we owe unions and agencies from payroll?
  - Payroll amounts passed to payables by vendor and code
  - payroll payables
  - Deductions and liabilities to be paid to vendors from payroll for pay periods ending in a date range.
  - who gets cut a check for withholdings
  - Which funds and agencies are due money from 2024's wages, by item?
  - The trust accountant confirms balances; total what payroll periods January to June created for each payee, by name, and each withholding or contribution.
  - PR → vendors, totals
  - payee's name A–Z, withheld or employer's, item's name, sum
  - whats due to unions/irs/agencys from pr ytd by vndr n cd
  - Altogether, how much do we need to hand over to outside bodies out of wages for those weeks, and to whom?
*/
SELECT PRAP.Vendor, APVM.Name, PRAP.EDLType, PRAP.EDLCode, PRDL.Description, SUM(PRAP.Amt) AS Owed
FROM PRAP WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON PRAP.VendorGroup = APVM.VendorGroup
    AND PRAP.Vendor = APVM.Vendor
LEFT JOIN PRDL WITH (NOLOCK)
    ON PRAP.PRCo = PRDL.PRCo
    AND PRAP.EDLCode = PRDL.DLCode
WHERE PRAP.PRCo = @PRCo
    AND PRAP.PREndDate BETWEEN @BeginDate AND @EndDate
    AND PRAP.EDLType IN ('D', 'L')
GROUP BY PRAP.Vendor, APVM.Name, PRAP.EDLType, PRAP.EDLCode, PRDL.Description
ORDER BY APVM.Name, PRAP.Vendor, PRAP.EDLType, PRAP.EDLCode
