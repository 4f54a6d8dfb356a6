/*
title: W-2 amounts of a tax year by item
grain: one W-2 item
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  TaxYear: {type: char(4), example: "2024"}
asks:
  - What are our W-2 totals for the year?
  - W-2 amounts by item for a tax year
  - w2 totals
  - Number of employees and total amount of each W-2 item in a tax year.
  - dubya two totals
  - Total every box of our 2024 W-2s with a count of people.
  - The W-3 must be signed by January 31; give the CPA each box, its description and letter, how many employees have it, and the sum.
  - W-3 numbers 2024
  - box item, description, letter, employees, total
  - w2 tots by item ty2024 hd cnt + $
  - For the year-end wage forms as a whole, what is the sum on each line?
*/
SELECT PRWA.Item, PRWI.Description, PRWI.W2Code, COUNT(DISTINCT PRWA.Employee) AS Employees, SUM(PRWA.Amount) AS Amount
FROM PRWA WITH (NOLOCK)
JOIN PRWI WITH (NOLOCK)
    ON PRWA.TaxYear = PRWI.TaxYear
    AND PRWA.Item = PRWI.Item
WHERE PRWA.PRCo = @PRCo
    AND PRWA.TaxYear = @TaxYear
GROUP BY PRWA.Item, PRWI.Description, PRWI.W2Code
ORDER BY PRWA.Item
