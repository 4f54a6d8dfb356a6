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
