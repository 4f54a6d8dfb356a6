/*
title: Stock adjustments by location, category and ledger account
grain: one location, material category and ledger account
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Where do we write off the most stock, and to which account does it go?
  - Adjustments up, down and net by location, category and GL account between two months
  - shrinkage by yard
  - how much stuff walked off from each yard this yr
  - Explain the balance of the inventory variance account for 2024 by place and class of material.
  - Corrections of quantity and value in total per warehouse with the expense account's name.
  - Corrections to inventory per yard and kind of item, and what account took them
  - 'The controller explains the shrink account to the auditor for January through December: increases, decreases and net by yard and class, naming the account'
  - shrink by yard and acct
  - Yard name, item class, account with its name, plus side, minus side and the net, biggest loss on top
  - adjs +/- net by loc/categ/gl acct, ytd
  - When goods go missing or turn up, which warehouse is it, and where in the books does the loss land?
*/
SELECT INDT.Loc, INLM.Description AS LocationName, HQMT.Category, INDT.GLCo, INDT.GLAcct,
    GLAC.Description AS AccountName,
    SUM(CASE WHEN INDT.StkTotalCost > 0 THEN INDT.StkTotalCost ELSE 0 END) AS Increases,
    SUM(CASE WHEN INDT.StkTotalCost < 0 THEN INDT.StkTotalCost ELSE 0 END) AS Decreases,
    SUM(INDT.StkTotalCost) AS Net
FROM INDT WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INDT.INCo = INLM.INCo
    AND INDT.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INDT.MatlGroup = HQMT.MatlGroup
    AND INDT.Material = HQMT.Material
LEFT JOIN GLAC WITH (NOLOCK)
    ON INDT.GLCo = GLAC.GLCo
    AND INDT.GLAcct = GLAC.GLAcct
WHERE INDT.INCo = @INCo
    AND INDT.TransType IN ('Adj', 'Rec Adj')
    AND INDT.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY INDT.Loc, INLM.Description, HQMT.Category, INDT.GLCo, INDT.GLAcct, GLAC.Description
ORDER BY Net, INDT.Loc, HQMT.Category
