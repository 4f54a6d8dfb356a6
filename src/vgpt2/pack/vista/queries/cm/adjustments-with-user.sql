/*
title: Bank adjustments of a range of months with account and who entered them
grain: one adjustment
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Who booked each bank fee or correction this year, and to which account?
  - Cash adjustments with offset account name and the creator of the batch
  - who keyed bank adj
  - "Adjustment entries for the first half of the year: date, bank, description, amount, offset account and its name, user who made the batch."
  - somebody dumped bank charges in the wrong gl, show me whos entry it was
  - Audit sample of manual entries to cash for the year with preparer
  - List service charges and interest posted to our checking account between January and June with the person responsible
  - Each bank fee, interest or correction in 2024 along with its preparer
  - 'For the journal entry test, our auditors want all manual corrections in cash from January to December: date, bank, text, dollars, offsetting account by name, and the login behind the batch.'
  - bank corrections + who did em
  - 'Bank by bank fee or correction in date order: what it says, amount, offsetting GL number and name, login of the preparer'
  - CM adj detail w/ usr, offset gl nm, jan-dec
  - When somebody changed a bank account's figure by hand this year, who was it, what was it for, and how much?
*/
SELECT CMDT.Mth, CMDT.CMTrans, CMDT.ActDate, CMAC.Description AS BankAccount, CMDT.Description, CMDT.Amount,
    CMDT.GLAcct, GLAC.Description AS AccountName, HQBC.CreatedBy
FROM CMDT WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON CMDT.CMCo = CMAC.CMCo
    AND CMDT.CMAcct = CMAC.CMAcct
LEFT JOIN GLAC WITH (NOLOCK)
    ON CMDT.GLCo = GLAC.GLCo
    AND CMDT.GLAcct = GLAC.GLAcct
LEFT JOIN HQBC WITH (NOLOCK)
    ON CMDT.SourceCo = HQBC.Co
    AND CMDT.Mth = HQBC.Mth
    AND CMDT.BatchId = HQBC.BatchId
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMTransType = 0
    AND CMDT.Mth BETWEEN @BeginMth AND @EndMth
    AND CMDT.Void = 'N'
ORDER BY CMDT.Mth, CMDT.ActDate, CMDT.CMTrans
