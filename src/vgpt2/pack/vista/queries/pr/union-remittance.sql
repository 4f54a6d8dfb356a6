/*
title: Union remittance by vendor, craft and class
grain: one vendor, craft, class and code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What do we send each trust fund for the month, by classification?
  - Craft deductions and liabilities by vendor, craft, class and code with members, basis and amount for pay periods ending in a date range
  - union report
  - fringe bill for the carpenters june, jman and apprentice split out
  - The operators' fund form asks for headcount and contribution base per grade.
  - trust fund totals
  - Dues and benefits owed under every labor agreement, with who gets the money
  - Break down what's due to each fund by trade and grade for June's periods.
  - The operators' trust form wants members and contribution base per grade; give for periods ending in June the payee's name, trade, grade, item, members, base and money.
  - fund bill by local & grade
  - payee's name, trade's name, grade's name, withheld or employer's, item's name, members, base, sum
  - union rpt june vndr/craft/clas/cd hds + $
  - How much do we owe the unions and their benefit funds for that month, for each kind of member?
*/
SELECT PRCA.VendorGroup, PRCA.Vendor, APVM.Name, PRCA.Craft, PRCM.Description AS CraftName, PRCA.Class,
    PRCC.Description AS ClassName, PRCA.EDLType, PRCA.EDLCode, PRDL.Description AS CodeName,
    COUNT(DISTINCT PRCA.Employee) AS Members, SUM(PRCA.Basis) AS Basis, SUM(PRCA.Amt) AS Amount
FROM PRCA WITH (NOLOCK)
JOIN PRCM WITH (NOLOCK)
    ON PRCA.PRCo = PRCM.PRCo
    AND PRCA.Craft = PRCM.Craft
JOIN PRCC WITH (NOLOCK)
    ON PRCA.PRCo = PRCC.PRCo
    AND PRCA.Craft = PRCC.Craft
    AND PRCA.Class = PRCC.Class
JOIN PRDL WITH (NOLOCK)
    ON PRCA.PRCo = PRDL.PRCo
    AND PRCA.EDLCode = PRDL.DLCode
LEFT JOIN APVM WITH (NOLOCK)
    ON PRCA.VendorGroup = APVM.VendorGroup
    AND PRCA.Vendor = APVM.Vendor
WHERE PRCA.PRCo = @PRCo
    AND PRCA.PREndDate BETWEEN @BeginDate AND @EndDate
    AND PRCA.EDLType IN ('D', 'L')
GROUP BY PRCA.VendorGroup, PRCA.Vendor, APVM.Name, PRCA.Craft, PRCM.Description, PRCA.Class, PRCC.Description,
    PRCA.EDLType, PRCA.EDLCode, PRDL.Description
ORDER BY APVM.Name, PRCA.Craft, PRCA.Class, PRCA.EDLCode
