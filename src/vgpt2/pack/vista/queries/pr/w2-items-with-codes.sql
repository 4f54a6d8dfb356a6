/*
title: W-2 items of a tax year with the earnings, deduction and liability codes assigned to each
grain: one W-2 item and payroll code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  TaxYear: {type: char(4), example: "2024"}
asks:
  - Which payroll codes feed each W-2 item?
  - Item, its description and W-2 code, then type, code and name of what is assigned for the tax year
  - w2 code setup
  - The auditors want to walk from the boxes on the form back to the payroll codes for the year, and I would rather hand them a list than screenshots of twenty tabs, item by item with the deductions, earnings and liabilities behind them
  - wich codes go in wich box of the w2
  - What is behind each box of the year-end slip?
  - What makes up box 12 D for 2024, is it only code 401?
  - What pay, withholding and employer items are mapped to each W-2 box for 2024?
  - The auditors walk from form to payroll; for 2024 list per box, with its description and letter, every code assigned to it and that code's name.
  - box → code mapping 2024
  - box, its wording, letter, kind of code, code, code's name
  - w2 setup 2024 wht feeds bx 12 D, cd 401 only?
  - Which of our payroll items are added together to make each line of the yearly tax slip?
*/
SELECT PRWC.Item, PRWI.Description AS ItemName, PRWI.W2Code, PRWC.EDLType, PRWC.EDLCode,
    COALESCE(PREC.Description, PRDL.Description) AS CodeName
FROM PRWC WITH (NOLOCK)
JOIN PRWI WITH (NOLOCK)
    ON PRWC.TaxYear = PRWI.TaxYear
    AND PRWC.Item = PRWI.Item
LEFT JOIN PREC WITH (NOLOCK)
    ON PRWC.EDLType = 'E'
    AND PRWC.PRCo = PREC.PRCo
    AND PRWC.EDLCode = PREC.EarnCode
LEFT JOIN PRDL WITH (NOLOCK)
    ON PRWC.EDLType <> 'E'
    AND PRWC.PRCo = PRDL.PRCo
    AND PRWC.EDLCode = PRDL.DLCode
WHERE PRWC.PRCo = @PRCo
    AND PRWC.TaxYear = @TaxYear
ORDER BY PRWC.Item, PRWC.EDLType, PRWC.EDLCode
