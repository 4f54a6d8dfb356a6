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
  - For each of our entities, count the accounts held and the institutions holding them
  - 'The auditors'' confirmation planning starts with a tally: entity name, how many accounts it keeps in the system, and at how many different institutions.'
  - tally of accts per entity
  - Entity number and name with two counts next to it, accounts and institutions, in number order
  - cnt of bnk accts by co, and how many diff banks
  - Across all our companies, at how many places do we keep money, and how many accounts does each have?
*/
SELECT CMAC.CMCo, HQCO.Name, COUNT(*) AS BankAccounts, COUNT(DISTINCT CMAC.BankName) AS Banks
FROM CMAC WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON CMAC.CMCo = HQCO.HQCo
GROUP BY CMAC.CMCo, HQCO.Name
ORDER BY CMAC.CMCo
