/*
title: Expense per unit for accounts tied to a memo account
grain: one account
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What does an hour of shop labor cost us according to the ledger and the hours we keep in statistical accounts?
  - Dollar amount, units from the linked memo account and rate per unit by account
  - Unit cost of expense accounts that carry a statistics account, January through December 2024
  - cost per memo unit
  - $ per hour from the gl stat accts
  - Ledger amount divided by the quantity recorded beside it, one row an account.
  - Divide each overhead number by the quantity kept on its linked statistics account
  - The owner asks what a square foot of office costs us; wherever a cost account is tied to a count of feet, heads or hours, work out dollars for one in 2024
  - what does one hour/foot/head run us
  - Cost account with its name, the statistics account it hangs on, total dollars, total quantity and the price of one, for the months I choose
  - memo acct rates - exp $ / stat qty, jan-jun, per acct
  - We also write down quantities such as hours or people. What does one of these cost us, going by our expenses?
*/
WITH Units AS (
    SELECT GLBL.GLCo, GLBL.GLAcct, SUM(GLBL.NetActivity) AS Quantity
    FROM GLBL WITH (NOLOCK)
    JOIN GLAC WITH (NOLOCK)
        ON GLBL.GLCo = GLAC.GLCo
        AND GLBL.GLAcct = GLAC.GLAcct
    WHERE GLBL.GLCo = @GLCo
        AND GLAC.AcctType = 'M'
        AND GLBL.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY GLBL.GLCo, GLBL.GLAcct
)
SELECT GLAC.GLAcct, GLAC.Description, GLAC.CrossRefMemAcct, SUM(GLBL.NetActivity) AS Amount, Units.Quantity,
    SUM(GLBL.NetActivity) / NULLIF(Units.Quantity, 0) AS AmountPerUnit
FROM GLAC WITH (NOLOCK)
JOIN GLBL WITH (NOLOCK)
    ON GLAC.GLCo = GLBL.GLCo
    AND GLAC.GLAcct = GLBL.GLAcct
JOIN Units
    ON GLAC.GLCo = Units.GLCo
    AND GLAC.CrossRefMemAcct = Units.GLAcct
WHERE GLAC.GLCo = @GLCo
    AND GLAC.AcctType = 'E'
    AND GLBL.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY GLAC.GLAcct, GLAC.Description, GLAC.CrossRefMemAcct, Units.Quantity
ORDER BY GLAC.GLAcct
