/*
title: Employees behind a payroll vendor's remittance
grain: one employee and code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  Vendor: {type: bVendor, example: 1001}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - The insurance carrier wants the list of people that goes with our payment.
  - Deductions and liabilities of one vendor by employee and code for pay periods in a date range, overrides counted
  - remittance backup by employee
  - what do i send the 401k outfit along with the check, names n amounts
  - Who makes up the $4,812 we paid the credit union in March?
  - vendor backup, names
  - Break the amount that goes to Colonial Life into persons and into what they paid and what we paid.
  - Whose withholdings make up our March payment to payee 10234, and with how much?
  - The credit union wants a roster with our check to vendor 10234; give for pay periods in March each employee's full name, item, and amount, manual overrides applied.
  - names behind vendor 10234's check
  - payee's name, employee's full name, withheld or employer's, item's name, amount, in name order
  - remit bkup vndr 1001 by emp ytd ded + match
  - We send this organization one sum out of many people's wages; how much of it is from each person?
*/
SELECT PRDT.VendorGroup, PRDT.Vendor, APVM.Name, PRDT.Employee, PREHName.FullName, PRDT.EDLType, PRDT.EDLCode,
    PRDL.Description, SUM(CASE WHEN PRDT.UseOver = 'Y' THEN PRDT.OverAmt ELSE PRDT.Amount END) AS Amount
FROM PRDT WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON PRDT.VendorGroup = APVM.VendorGroup
    AND PRDT.Vendor = APVM.Vendor
JOIN PRDL WITH (NOLOCK)
    ON PRDT.PRCo = PRDL.PRCo
    AND PRDT.EDLCode = PRDL.DLCode
JOIN PREHName WITH (NOLOCK)
    ON PRDT.PRCo = PREHName.PRCo
    AND PRDT.Employee = PREHName.Employee
WHERE PRDT.PRCo = @PRCo
    AND PRDT.Vendor = @Vendor
    AND PRDT.EDLType IN ('D', 'L')
    AND PRDT.PREndDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRDT.VendorGroup, PRDT.Vendor, APVM.Name, PRDT.Employee, PREHName.FullName, PRDT.EDLType, PRDT.EDLCode,
    PRDL.Description
ORDER BY PREHName.FullName, PRDT.Employee, PRDT.EDLType, PRDT.EDLCode
