/*
title: Net pay of a pay period by bank account and payment method
grain: one bank account and payment method
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - How much money do I have to move to each bank account to cover this payroll?
  - Cash company, bank account, bank, payment method, number of payments and net pay of all groups for one period end
  - payroll funding
  - Treasury moved us to a zero balance account and from now on they want a mail every Wednesday before ten with the amount that will be drawn, deposits apart from paper checks, for each of the accounts from which we pay our people
  - cash needed for payrol by acct, ach n cheks
  - What leaves the bank on Friday?
  - First National should be about 412,000 for 6/29, right?
  - How much must each bank account hold for June 29's payday, checks and electronic apart?
  - 'Treasury sweeps balances nightly and wants funding needs by ten on Wednesday: for the June 29 period per account and bank the count of payments, gross, withheld and net, paper versus deposit.'
  - PR funding by bank acct, 6/29
  - account with its name and bank, check or electronic, number of payments, gross, withheld, net
  - cash req 4 pr 6/29 ach vs chk per cm acct
  - How much will our banks pay out in wages this time, from which accounts, and on paper or by transfer?
*/
SELECT PRSQ.CMCo, PRSQ.CMAcct, CMAC.Description AS AccountName, CMAC.BankName, PRSQ.PayMethod, COUNT(*) AS Payments,
    SUM(PRSQ.Earnings) AS Earnings, SUM(PRSQ.Dedns) AS Deductions, SUM(PRSQ.Earnings - PRSQ.Dedns) AS NetPay
FROM PRSQ WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON PRSQ.CMCo = CMAC.CMCo
    AND PRSQ.CMAcct = CMAC.CMAcct
WHERE PRSQ.PRCo = @PRCo
    AND PRSQ.PREndDate = @PREndDate
    AND PRSQ.PayMethod IN ('C', 'E')
GROUP BY PRSQ.CMCo, PRSQ.CMAcct, CMAC.Description, CMAC.BankName, PRSQ.PayMethod
ORDER BY PRSQ.CMCo, PRSQ.CMAcct, PRSQ.PayMethod
