/*
title: Equipment revenue by breakdown code and ledger account
grain: one breakdown code and ledger account
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much of our equipment revenue is meant for fuel, repair and ownership?
  - Usage revenue split by breakdown code, with code name, ledger account and account name
  - rev breakdown
  - whats in the rate for fuel this yr
  - I compare the ownership part of our rates with depreciation for January to December.
  - Earned rental divided into its rate parts, by account credited.
  - Divide 2024's machine income into its fuel, repair and ownership parts, with account credited
  - Does the ownership slice of our prices cover write-downs? For January to December give income per slice by name, the account by name it went to, and number of units.
  - fuel, fix and own slices of income
  - Rate component with its name, GL number name, how many rigs, hire income credited
  - em rev by bdown x gl acct ytd
  - The price of a machine hour consists of pieces; how much did each piece bring in, and where in the books?
*/
SELECT EMRB.RevBdownCode, EMRT.Description AS BreakdownName, EMRB.GLCo, EMRB.Account, GLAC.Description AS AccountName,
    COUNT(DISTINCT EMRB.Equipment) AS Machines, SUM(EMRB.Amount) AS Revenue
FROM EMRB WITH (NOLOCK)
JOIN EMRT WITH (NOLOCK)
    ON EMRB.EMGroup = EMRT.EMGroup
    AND EMRB.RevBdownCode = EMRT.RevBdownCode
LEFT JOIN GLAC WITH (NOLOCK)
    ON EMRB.GLCo = GLAC.GLCo
    AND EMRB.Account = GLAC.GLAcct
WHERE EMRB.EMCo = @EMCo
    AND EMRB.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY EMRB.RevBdownCode, EMRT.Description, EMRB.GLCo, EMRB.Account, GLAC.Description
ORDER BY EMRB.RevBdownCode, EMRB.Account
