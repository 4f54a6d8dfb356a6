/*
title: Days from end of the billed period to the invoice date
grain: one contract
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How long do we take to send out bills?
  - Days between period end and invoice date by contract
  - billing lag
  - Bills between two months by contract with average days from the billed-through date to the invoice date.
  - who is slow gettin pay apps out
  - On average, how many days pass before each contract's invoice follows its cutoff?
  - Cash comes in late and the controller wants to know which contracts take longest to get invoiced once the period ends, January through December
  - slow billers by contract
  - Contract, how many bills, mean days of delay, slowest first
  - avg days to-dt to inv dt by cntrct, ytd
  - After a month of work is over, how long until we send the client his bill?
*/
SELECT JBIN.Contract, COUNT(*) AS Bills, AVG(DATEDIFF(day, JBIN.ToDate, JBIN.InvDate) * 1.0) AS AverageDays
FROM JBIN WITH (NOLOCK)
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth BETWEEN @BeginMth AND @EndMth
    AND JBIN.ToDate IS NOT NULL
    AND JBIN.InvDate IS NOT NULL
GROUP BY JBIN.Contract
ORDER BY AverageDays DESC, JBIN.Contract
