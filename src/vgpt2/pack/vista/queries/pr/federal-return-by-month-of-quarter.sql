/*
title: Federal codes of a quarter by its first, second and third month
grain: one deduction or liability code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-04-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - What goes on the quarterly federal return, month by month?
  - Federal withholding and other federal codes with eligible wages and tax for each month of a quarter
  - 941 by month
  - q2 941 numbers apr may jun
  - Our liability for the second quarter should be $148,300; break it into months per code.
  - fed taxes, 3 mths of qtr
  - Figures that the IRS form wants, the income tax line and the two FICA lines apart
  - Split the quarter's IRS amounts into April, May and June per tax line.
  - Our CPA files the 941 on July 31 and asks for eligible wages and tax of every federal line, separately for each month of quarter two.
  - IRS quarterly, apr/may/jun split
  - withheld or employer's, tax line's name, eligible wages, first month, second, third, quarter in sum
  - q2 fed w/h fica mcare by mo + elig wgs
  - For the government's quarterly wage tax form, how much of each tax fell in every month?
*/
SELECT brvPR941Form.EDLType, brvPR941Form.EDLCode, PRDL.Description, SUM(brvPR941Form.EligibleAmt) AS EligibleWages,
    SUM(CASE WHEN brvPR941Form.PRMonthOrdinalInQtr = 1 THEN brvPR941Form.Amount ELSE 0 END) AS FirstMonth,
    SUM(CASE WHEN brvPR941Form.PRMonthOrdinalInQtr = 2 THEN brvPR941Form.Amount ELSE 0 END) AS SecondMonth,
    SUM(CASE WHEN brvPR941Form.PRMonthOrdinalInQtr = 3 THEN brvPR941Form.Amount ELSE 0 END) AS ThirdMonth,
    SUM(brvPR941Form.Amount) AS Quarter
FROM brvPR941Form WITH (NOLOCK)
JOIN PRFI WITH (NOLOCK)
    ON brvPR941Form.PRCo = PRFI.PRCo
JOIN PRDL WITH (NOLOCK)
    ON brvPR941Form.PRCo = PRDL.PRCo
    AND brvPR941Form.EDLCode = PRDL.DLCode
WHERE brvPR941Form.PRCo = @PRCo
    AND brvPR941Form.Mth BETWEEN @BeginMth AND @EndMth
    AND brvPR941Form.EDLType IN ('D', 'L')
    AND brvPR941Form.EDLCode IN (PRFI.TaxDedn, PRFI.MiscFedDL1, PRFI.MiscFedDL2, PRFI.MiscFedDL3, PRFI.MiscFedDL4,
        PRFI.MiscFedDL5)
GROUP BY brvPR941Form.EDLType, brvPR941Form.EDLCode, PRDL.Description
ORDER BY brvPR941Form.EDLType, brvPR941Form.EDLCode
