/*
title: Progress bills whose application number does not follow the one before on the same contract
grain: one bill
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
asks:
  - Where did we skip or repeat a pay application number?
  - Progress bills by contract with the previous application number where the step is not one
  - application number gaps
  - Contract, contract name, bill month, bill, application, previous application, who made the bill
  - The title company refuses to fund because our applications go 4, 5, 7, and I had to explain that 6 was deleted, embarrassing, so before the next closing check all contracts for numbers that jump or appear twice
  - pay app numers out of sequnce, Riverside Plaza too
  - Breaks in the numbering of our requests for payment, 1001- among others
  - Pay requests numbered out of order on any contract
  - The title company bounced our draw because it ran 4, 5, 7; find every contract where a number is missing or repeated, and who made the bill
  - draw numbers that jump or double
  - Contract and its name, month, bill, invoice, its number beside the one before, and whose login made it
  - pay apps outta seq, dupes or skips by contrct
  - Our payment requests should count one, two, three; where did somebody jump over or reuse a number?
*/
WITH Numbered AS (
    SELECT JBIN.JBCo, JBIN.Contract, JBIN.BillMonth, JBIN.BillNumber, JBIN.Application, JBIN.Invoice, JBIN.CreatedBy,
        LAG(JBIN.Application) OVER (
            PARTITION BY JBIN.JBCo, JBIN.Contract
            ORDER BY JBIN.BillMonth, JBIN.BillNumber) AS PreviousApplication
    FROM JBIN WITH (NOLOCK)
    WHERE JBIN.JBCo = @JBCo
        AND JBIN.BillType IN ('P', 'B')
)
SELECT Numbered.Contract, JCCM.Description, Numbered.BillMonth, Numbered.BillNumber, Numbered.Invoice,
    Numbered.Application, Numbered.PreviousApplication, Numbered.CreatedBy
FROM Numbered
JOIN JCCM WITH (NOLOCK)
    ON Numbered.JBCo = JCCM.JCCo
    AND Numbered.Contract = JCCM.Contract
WHERE Numbered.Application <> Numbered.PreviousApplication + 1
ORDER BY Numbered.Contract, Numbered.BillMonth, Numbered.BillNumber
