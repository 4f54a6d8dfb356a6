/*
title: Revenue adjustments waiting in open batches with contract, item, amount, accounts and who made the batch
grain: one batch entry
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What corrections to contract billing are keyed and not posted?
  - Month, batch, creator's full name, contract, item, date, description, amount, debit and credit account of unposted contract revenue entries
  - unposted revenue entries
  - There is supposed to be a reclass of 25,000 from item 10 to item 20 on 1001-, did anybody post it?
  - who has revenu adjustmens open in a batch
  - Month end again, and the billed to date on two contracts is wrong because a correction was entered and then the person went on vacation, so please list whatever contract side entries lie in a batch, with the person's name so that I can call, and the accounts they would hit in June.
  - Income corrections that somebody started and did not finish
  - Contract-side corrections typed in but not yet posted, together with who typed them
  - Billed-to-date on 22-4410 is wrong at close because a correction lies in somebody's draft, so find all of those, author, line, dollars, and both ledger accounts they would hit
  - revenue fixes nobody posted
  - Ring list of colleagues with contract-side corrections unfinished, by run, what each touches, the sum, and both ledger codes
  - JC rev adj in opn batch, who/ktr/itm/amt/gl accts
  - Has somebody begun to change what we recorded as charged on a project, but not completed the change?
*/
SELECT JCIB.Mth, JCIB.BatchId, JCIB.BatchSeq, HQBC.CreatedBy, DDUP.FullName, JCIB.Contract,
    JCCM.Description AS ContractName, JCIB.Item, JCIB.ActDate, JCIB.Description, JCIB.BilledUnits, JCIB.BilledAmt,
    JCIB.GLTransAcct, JCIB.GLOffsetAcct
FROM JCIB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON JCIB.Co = HQBC.Co
    AND JCIB.Mth = HQBC.Mth
    AND JCIB.BatchId = HQBC.BatchId
JOIN JCCM WITH (NOLOCK)
    ON JCIB.Co = JCCM.JCCo
    AND JCIB.Contract = JCCM.Contract
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE JCIB.Co = @JCCo
    AND HQBC.Status < 5
ORDER BY JCIB.Mth, JCIB.BatchId, JCIB.BatchSeq
