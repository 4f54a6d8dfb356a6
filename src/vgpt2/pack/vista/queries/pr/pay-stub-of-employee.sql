/*
title: Pay stub lines of an employee for a pay period
grain: one code of a payment
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
  Employee: {type: bEmployee, example: 1001}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Reprint what was on one man's stub.
  - Earnings, deductions and liabilities of one employee and pay period by code with description, amount and day paid
  - stub detail
  - Employee 1001 lost his stub from June 29 and the bank wants it
  - what was taken out of Reyes check w/e 6/29
  - paystub lines of a guy
  - Somebody at the window wants to know line by line how her take-home was arrived at.
  - Break down employee 1001's June 29 check item by item.
  - Reyes applies for a mortgage and misplaced his June 29 stub; give every earning, withholding and employer item of his pay with its wording and amount.
  - what's on 1001's june 29 slip
  - 'by check: kind, item and its description, amount, pay day'
  - stub dtl emp 1001 ppe 6/29 erns deds liabs
  - This worker wants to understand his paycheck; what was he given and what was taken off, line by line?
*/
SELECT vrvPRPayStubByEmployee.PaidDate, vrvPRPayStubByEmployee.PaySeq, vrvPRPayStubByEmployee.EDLType,
    vrvPRPayStubByEmployee.EDLCode, vrvPRPayStubByEmployee.EarnCodeDescription,
    vrvPRPayStubByEmployee.DLCodeDescription, vrvPRPayStubByEmployee.Amount
FROM vrvPRPayStubByEmployee WITH (NOLOCK)
WHERE vrvPRPayStubByEmployee.PRCo = @PRCo
    AND vrvPRPayStubByEmployee.Employee = @Employee
    AND vrvPRPayStubByEmployee.PREndDate = @PREndDate
ORDER BY vrvPRPayStubByEmployee.PaySeq, vrvPRPayStubByEmployee.EDLType, vrvPRPayStubByEmployee.EDLCode
