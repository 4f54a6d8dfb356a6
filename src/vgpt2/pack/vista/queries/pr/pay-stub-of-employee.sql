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
*/
SELECT vrvPRPayStubByEmployee.PaidDate, vrvPRPayStubByEmployee.PaySeq, vrvPRPayStubByEmployee.EDLType,
    vrvPRPayStubByEmployee.EDLCode, vrvPRPayStubByEmployee.EarnCodeDescription,
    vrvPRPayStubByEmployee.DLCodeDescription, vrvPRPayStubByEmployee.Amount
FROM vrvPRPayStubByEmployee WITH (NOLOCK)
WHERE vrvPRPayStubByEmployee.PRCo = @PRCo
    AND vrvPRPayStubByEmployee.Employee = @Employee
    AND vrvPRPayStubByEmployee.PREndDate = @PREndDate
ORDER BY vrvPRPayStubByEmployee.PaySeq, vrvPRPayStubByEmployee.EDLType, vrvPRPayStubByEmployee.EDLCode
