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
