/*
title: Bank transfers waiting in batches that are not posted with both bank accounts and the person who entered them
grain: one transfer
level: advanced
parameters:
  CMCo: {type: bCompany, example: 1}
asks:
  - Which transfers between our banks have been keyed but not posted?
  - Unposted transfers with from account, to account, date, amount, batch state and full name of the person
  - pending bank transfers
  - The payroll account is short in the register although I moved 150,000 on Friday, so I guess the entry is still lying in somebody's batch; list every move between accounts not yet through, which side it leaves, where it goes and who keyed it.
  - transfrs stuck in btch
  - Money shifted from one pocket to the other that the register does not know yet
  - Did Luis post the sweep of 75,000 out of the money market account?
  - Money shifts among our banks that were keyed without being finalized
  - Operating looks 150,000 too rich because a move to payroll wasn't finished; which such moves are pending, from which account to which, what sum, and the full name of the colleague.
  - xfers keyed, not booked
  - 'Unposted transfers: batch and its state, day, name of the bank account it leaves, name of the one it reaches, amount, colleague''s full name'
  - unpstd bnk xfers w/ from/to + usr nm
  - Has somebody started shifting money between our accounts in the system without completing it, and who?
*/
WITH FromBank AS (
    SELECT CMAC.CMCo, CMAC.CMAcct, CMAC.Description
    FROM CMAC WITH (NOLOCK)
)
SELECT CMTB.Mth, CMTB.BatchId, CMTB.BatchSeq, CMTB.BatchTransType, CMTB.ActDate, CMTB.FromCMCo, CMTB.FromCMAcct,
    FromBank.Description AS FromBankAccount, CMTB.ToCMCo, CMTB.ToCMAcct, CMAC.Description AS ToBankAccount, CMTB.CMRef,
    CMTB.Amount, HQBC.Status, HQBC.CreatedBy, DDUP.FullName
FROM CMTB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON CMTB.Co = HQBC.Co
    AND CMTB.Mth = HQBC.Mth
    AND CMTB.BatchId = HQBC.BatchId
LEFT JOIN FromBank
    ON CMTB.FromCMCo = FromBank.CMCo
    AND CMTB.FromCMAcct = FromBank.CMAcct
LEFT JOIN CMAC WITH (NOLOCK)
    ON CMTB.ToCMCo = CMAC.CMCo
    AND CMTB.ToCMAcct = CMAC.CMAcct
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE CMTB.Co = @CMCo
    AND HQBC.Status IN (0, 1, 2, 3, 4)
ORDER BY CMTB.Mth, CMTB.BatchId, CMTB.BatchSeq
