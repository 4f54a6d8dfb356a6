/*
title: Contract items billed above their value
grain: one contract item
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
asks:
  - Which contract items have we billed past their value?
  - Items whose billing exceeds the current amount
  - overbilled items
  - Contract items whose sum of bills is greater than the current item value.
  - did we bill over 100 percent on anything
  - Schedule lines where invoices to date exceed what the line is worth
  - The surety reviewer flags any line invoiced beyond one hundred percent, so which ones across our contracts went past their value and by what totals
  - lines billed over 100%
  - Contract, line and what it is, its value and what was invoiced, by contract
  - jb itms billed > contrct amt
  - Did we ask any client for more than an agreed part of the work is worth?
*/
SELECT JBIT.Contract, JBIT.Item, JCCI.Description, JCCI.ContractAmt, SUM(JBIT.AmtBilled) AS Billed
FROM JBIT WITH (NOLOCK)
JOIN JCCI WITH (NOLOCK)
    ON JBIT.JBCo = JCCI.JCCo
    AND JBIT.Contract = JCCI.Contract
    AND JBIT.Item = JCCI.Item
WHERE JBIT.JBCo = @JBCo
GROUP BY JBIT.Contract, JBIT.Item, JCCI.Description, JCCI.ContractAmt
HAVING SUM(JBIT.AmtBilled) > JCCI.ContractAmt
ORDER BY JBIT.Contract, JBIT.Item
