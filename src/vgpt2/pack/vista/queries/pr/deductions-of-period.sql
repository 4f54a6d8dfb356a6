/*
title: Deductions of a pay period by code
grain: one deduction code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - What was deducted from pay this period?
  - Deduction totals by code
  - deductions summary
  - Total of each deduction code in a pay period, overrides taken into account.
  - how much did we withhold
  - Sum up everything withheld in group 1's run of June 29, code by code.
  - The benefits clerk prepares remittances after the June 29 run and asks how much was held back in total under each code, and from how many people.
  - dedn totals, 6/29 run
  - each withholding's number, how many people it hit, total taken with manual overrides counted
  - tot dedns by cd pd end 6/29 grp 1
  - How much was taken off everybody's pay in that pay period, by sort of deduction?
*/
SELECT PRDT.EDLCode, COUNT(*) AS Employees,
    SUM(CASE WHEN PRDT.UseOver = 'Y' THEN PRDT.OverAmt ELSE PRDT.Amount END) AS Deducted
FROM PRDT WITH (NOLOCK)
WHERE PRDT.PRCo = @PRCo
    AND PRDT.PRGroup = @PRGroup
    AND PRDT.PREndDate = @PREndDate
    AND PRDT.EDLType = 'D'
GROUP BY PRDT.EDLCode
ORDER BY PRDT.EDLCode
