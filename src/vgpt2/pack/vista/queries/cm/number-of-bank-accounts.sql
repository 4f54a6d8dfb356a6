/*
title: Number of bank accounts and banks by company
grain: one company
level: intermediate
parameters: {}
asks:
  - How many bank accounts do we have and in which companies?
  - Count of bank accounts and of different banks for each company
  - how many bank accounts
  - Our insurer rates the crime policy by the number of accounts, of all things, and asks for the count in each legal entity and with how many institutions they are held
  - hw many accts n banks does each co have
  - Places where the group keeps its money, counted
  - Is it 23 accounts over all companies, and has company 4 more than one?
*/
SELECT CMAC.CMCo, HQCO.Name, COUNT(*) AS BankAccounts, COUNT(DISTINCT CMAC.BankName) AS Banks
FROM CMAC WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON CMAC.CMCo = HQCO.HQCo
GROUP BY CMAC.CMCo, HQCO.Name
ORDER BY CMAC.CMCo
