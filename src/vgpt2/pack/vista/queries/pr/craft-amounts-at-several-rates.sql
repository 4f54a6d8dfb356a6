/*
title: Craft deductions and liabilities of a pay period that were figured at more than one rate for an employee
grain: one employee, craft, class and code
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - For whom did a union rate change in the middle of this pay period?
  - Employee, class, code, number of rates, lowest and highest rate, basis and amount of craft codes with several rates in one period
  - split rate fringes
  - The laborers' increase fell on a Wednesday and the trust returns our report every time because hours times rate does not give the amount; I think it is the men who had two rates in the week of June 29, so show me those with both figures
  - employes with 2 diffrent rates same code same week
  - Where hours times one figure cannot give the contribution
  - Was Okafor's pension on 6/29 figured at 7.20 and 7.55?
  - Which people had a union contribution figured with two rates in the June 29 period?
  - Laborers' trust bounced our report since hours times rate misses the total; identify each member, grade and contribution where a rate switched inside group 1's period, with both ends and the amount.
  - mid-week raise split, pension etc
  - full name, trade, grade's name, contribution and its name, number of rates, smallest, largest, base, total
  - crft ded/liab at mult rts same pd 6/29, who got splt
  - A union fee changed partway through the pay period, so for some workers two figures were used; for whom, and which figures?
*/
SELECT PRCX.Employee, PREHName.FullName, PRCX.Craft, PRCX.Class, PRCC.Description AS ClassName, PRCX.EDLCode,
    PRDL.Description AS CodeName, COUNT(DISTINCT PRCX.Rate) AS Rates, MIN(PRCX.Rate) AS LowestRate,
    MAX(PRCX.Rate) AS HighestRate, SUM(PRCX.Basis) AS Basis, SUM(PRCX.Amt) AS Amount
FROM PRCX WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRCX.PRCo = PREHName.PRCo
    AND PRCX.Employee = PREHName.Employee
JOIN PRCC WITH (NOLOCK)
    ON PRCX.PRCo = PRCC.PRCo
    AND PRCX.Craft = PRCC.Craft
    AND PRCX.Class = PRCC.Class
JOIN PRDL WITH (NOLOCK)
    ON PRCX.PRCo = PRDL.PRCo
    AND PRCX.EDLCode = PRDL.DLCode
WHERE PRCX.PRCo = @PRCo
    AND PRCX.PRGroup = @PRGroup
    AND PRCX.PREndDate = @PREndDate
    AND PRCX.EDLType IN ('D', 'L')
GROUP BY PRCX.Employee, PREHName.FullName, PRCX.Craft, PRCX.Class, PRCC.Description, PRCX.EDLCode, PRDL.Description
HAVING COUNT(DISTINCT PRCX.Rate) > 1
ORDER BY PREHName.FullName, PRCX.Craft, PRCX.Class, PRCX.EDLCode
