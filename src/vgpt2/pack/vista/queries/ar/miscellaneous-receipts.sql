/*
title: Miscellaneous cash receipts of a month by GL account
grain: one receipt line
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What miscellaneous cash did we receive this month?
  - Miscellaneous receipts with GL account
  - misc cash
  - Cash receipts that belong to no invoice, with date, check number, account and amount.
  - money that came in that wasnt from a bill
  - June cash that belongs to no client bill, and its account.
  - 'Controller reviews non-customer money each month: rebates, refunds, insurance checks of may, where they were coded, date, check number, text'
  - non-invoice cash, June
  - Cash outside of customer billing with date, check number, text, account with its name, dollars, by date
  - misc rcpts aug by gl acct
  - What money came in this month from other sources than bills, and how was it recorded?
*/
SELECT ARTH.ARTrans, ARTH.TransDate, ARTH.CheckNo, ARTH.Description, ARTL.GLAcct, GLAC.Description AS Account,
    ARTL.Amount
FROM ARTH WITH (NOLOCK)
JOIN ARTL WITH (NOLOCK)
    ON ARTH.ARCo = ARTL.ARCo
    AND ARTH.Mth = ARTL.Mth
    AND ARTH.ARTrans = ARTL.ARTrans
JOIN GLAC WITH (NOLOCK)
    ON ARTL.GLCo = GLAC.GLCo
    AND ARTL.GLAcct = GLAC.GLAcct
WHERE ARTH.ARCo = @ARCo
    AND ARTH.Mth = @Mth
    AND ARTH.ARTransType = 'M'
ORDER BY ARTH.TransDate, ARTH.ARTrans, ARTL.ARLine
