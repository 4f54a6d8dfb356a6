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
*/
SELECT CMTT.CMTransferTrans, CMTT.ActDate, CMTT.FromCMCo, CMTT.FromCMAcct, CMTT.ToCMCo, CMTT.ToCMAcct, CMTT.CMRef,
    CMTT.Description, CMTT.Amount
FROM CMTT WITH (NOLOCK)
WHERE CMTT.CMCo = @CMCo
    AND CMTT.Mth = @Mth
ORDER BY CMTT.ActDate, CMTT.CMTransferTrans
