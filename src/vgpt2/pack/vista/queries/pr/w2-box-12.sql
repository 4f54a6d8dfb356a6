/*
title: W-2 box 12 amounts by employee
grain: one box 12 item of an employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  TaxYear: {type: char(4), example: "2024"}
asks:
  - Who has deferrals or health coverage reported in box 12?
  - Box 12 items of a tax year by employee with letter code, description and amount, and the employer name on the filing
  - box 12
  - 401k and roth amts printed on everyones w2
  - Does Kim Alvarez show a D amount for 2024, and how much?
  - w2 letter codes per man
  - Check that employer-sponsored coverage made it onto every form.
  - What lettered amounts, such as D or DD, appear in box twelve of everybody's 2024 form?
  - The 401(k) auditor agrees deferrals to W-2s; for 2024 show per employee's full name each letter in box twelve, its description and amount, with the employer's name.
  - box-12 letters per person
  - 'by full name: letter, what it means, amount, company name on the form'
  - w2 bx 12 D/DD/AA amts by emp 2024
  - On the annual tax slip there's a box for retirement savings and health cover; what does it say for every worker?
*/
SELECT brvPRW2Box12.TaxYear, PRWH.CoName, brvPRW2Box12.Employee, PREHName.FullName, brvPRW2Box12.W2Code,
    brvPRW2Box12.Description, brvPRW2Box12.Amount
FROM brvPRW2Box12 WITH (NOLOCK)
JOIN PRWH WITH (NOLOCK)
    ON brvPRW2Box12.PRCo = PRWH.PRCo
    AND brvPRW2Box12.TaxYear = PRWH.TaxYear
JOIN PREHName WITH (NOLOCK)
    ON brvPRW2Box12.PRCo = PREHName.PRCo
    AND brvPRW2Box12.Employee = PREHName.Employee
WHERE brvPRW2Box12.PRCo = @PRCo
    AND brvPRW2Box12.TaxYear = @TaxYear
ORDER BY PREHName.FullName, brvPRW2Box12.Employee, brvPRW2Box12.W2Code
