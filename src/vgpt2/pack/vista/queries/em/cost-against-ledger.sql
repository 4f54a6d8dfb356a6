/*
title: Equipment cost of a month against the activity of its ledger accounts, by account
grain: one ledger account
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Tie equipment cost to the ledger for June account by account.
  - Ledger account, name, posted equipment cost, net activity in the ledger, what they differ by, one month
  - fleet cost vs GL
  - "I close the equipment side on the fourth day and the comparison takes me half a morning, since depreciation, fuel, parts and shop bills land on a dozen accounts; I'd like the accounts to which machine cost was posted in the month with that sum and the account's movement next to it."
  - eqiupment costs agianst gl acounts by month
  - Do the books carry the same running expense for our machines as the shop's records?
  - 7310 repairs was off by 2,450 in May because of a journal, how's June?
  - June machine expense per posting account beside that account's movement in the books
  - Closing June, 7310 is 2,450 apart; for each account that fleet expense went to, state the fleet total, the books' movement and the gap, with account names.
  - fleet expense tie-out, june
  - 'Each GL title that fleet spending landed on in June: our sum, the books'' movement, and the amount they are apart'
  - em cost vs gl net act per acct 06/24
  - Do the workshop's records of what machines cost in June match what the accountants have?
*/
WITH Cost AS (
    SELECT EMCD.GLCo, EMCD.GLTransAcct, EMCD.Mth, SUM(EMCD.Dollars) AS Amount
    FROM EMCD WITH (NOLOCK)
    WHERE EMCD.EMCo = @EMCo
        AND EMCD.Mth = @Mth
        AND EMCD.GLTransAcct IS NOT NULL
    GROUP BY EMCD.GLCo, EMCD.GLTransAcct, EMCD.Mth
)
SELECT Cost.GLCo, Cost.GLTransAcct, GLAC.Description, Cost.Amount AS EquipmentCost,
    ISNULL(GLBL.NetActivity, 0) AS LedgerActivity, Cost.Amount - ISNULL(GLBL.NetActivity, 0) AS Difference
FROM Cost
JOIN GLAC WITH (NOLOCK)
    ON Cost.GLCo = GLAC.GLCo
    AND Cost.GLTransAcct = GLAC.GLAcct
LEFT JOIN GLBL WITH (NOLOCK)
    ON Cost.GLCo = GLBL.GLCo
    AND Cost.GLTransAcct = GLBL.GLAcct
    AND Cost.Mth = GLBL.Mth
ORDER BY Cost.GLCo, Cost.GLTransAcct
