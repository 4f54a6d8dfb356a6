/*
title: Transfers between bank accounts of a month
grain: one transfer
level: basic
parameters:
  CMCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which transfers between bank accounts did we make this month?
  - Bank transfers with from and to account
  - bank transfers
  - Transfers of a month with date, from and to company and account, reference and amount.
  - where did we move cash around to
  - Money shifted from one of our accounts to another during June
  - 'Explaining June''s sweep activity to the banker: on which dates did we move funds, out of which company and account, into which, and how much?'
  - june moves between banks
  - 'Internal transfers by day: transfer number, company and account it left, company and account it reached, memo, amount'
  - cm xfers 06/24, frm acct to acct
  - When did we push funds around between our own accounts in June, and in what direction?
*/
SELECT CMTT.CMTransferTrans, CMTT.ActDate, CMTT.FromCMCo, CMTT.FromCMAcct, CMTT.ToCMCo, CMTT.ToCMAcct, CMTT.CMRef,
    CMTT.Description, CMTT.Amount
FROM CMTT WITH (NOLOCK)
WHERE CMTT.CMCo = @CMCo
    AND CMTT.Mth = @Mth
ORDER BY CMTT.ActDate, CMTT.CMTransferTrans
