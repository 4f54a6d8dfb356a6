/*
title: Cash in and out of bank accounts by the company that caused it
grain: one bank account and source company
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much of what ran through our shared bank accounts belonged to sister companies this year?
  - Receipts and payments of each bank account split by the entity they came from
  - shared account by entity
  - "Per bank account and originating company with its name: number of transactions, money in, money out, net, from January to December."
  - co 2 keeps paying there bills out of our account, how much so far
  - Intercompany cash settlement support for the first quarter
  - Whose money went through the operating account between two months
  - Divide movements in our bank accounts among the affiliates that they were made for, 2024
  - Due-to and due-from between the entities gets settled quarterly; how much came in and went out of each of our accounts on behalf of each company, by name, January through December?
  - shared bank, who used it
  - Checking account title, name of the affiliate that used it, transaction count, cash received, cash spent, net
  - bank acct in/out by source co ytd, interco
  - Several of our companies use one bank account; how much of the money that passed through was for each?
*/
SELECT CMDT.CMAcct, CMAC.Description AS BankAccount, CMDT.SourceCo, HQCO.Name, COUNT(*) AS Transactions,
    SUM(CASE WHEN CMDT.Amount > 0 THEN CMDT.Amount ELSE 0 END) AS MoneyIn,
    SUM(CASE WHEN CMDT.Amount < 0 THEN CMDT.Amount ELSE 0 END) AS MoneyOut, SUM(CMDT.Amount) AS Net
FROM CMDT WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON CMDT.CMCo = CMAC.CMCo
    AND CMDT.CMAcct = CMAC.CMAcct
JOIN HQCO WITH (NOLOCK)
    ON CMDT.SourceCo = HQCO.HQCo
WHERE CMDT.CMCo = @CMCo
    AND CMDT.Mth BETWEEN @BeginMth AND @EndMth
    AND CMDT.Void = 'N'
GROUP BY CMDT.CMAcct, CMAC.Description, CMDT.SourceCo, HQCO.Name
ORDER BY CMDT.CMAcct, CMDT.SourceCo
