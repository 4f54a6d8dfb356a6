/*
title: State unemployment reports of a quarter with number of employees, taxable wages, rate and total due
grain: one state
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  Quarter: {type: bDate, example: 2024-06-01}
asks:
  - What do we owe each state for unemployment this quarter?
  - State, account number, tax rate, heads, gross wages, wages that count, interest, penalty and total due of each quarterly report
  - suta filings q2
  - Before I release the wires I would like one page for Martin that shows every state we filed in for the quarter ending June 2024, with how many people were on it, the wages subject, our rate and what the return says we have to pay, penalties apart
  - quartely state retruns with amount owed
  - Money going to the job agencies, by jurisdiction
  - Colorado charged a 250 penalty, is it in the total?
  - What do our SUTA returns for the quarter ended June 2024 add up to per state?
  - 'Martin approves the wires on Tuesday; put each state''s quarterly return on a line: account number, rate, persons, gross, wages that are taxed, interest, penalty, and what''s payable.'
  - SUI returns Q2, $ due
  - state, our account, rate, people, gross, taxable part, interest, penalty, amount payable
  - suta rtns 6/24 qtr by st tot due + penlty
  - For the quarter, how much must we send every state's jobless fund, late charges included?
*/
WITH Listed AS (
    SELECT PRUE.PRCo, PRUE.State, PRUE.Quarter, COUNT(DISTINCT PRUE.Employee) AS Employees,
        SUM(PRUE.GrossWages) AS GrossWages, SUM(PRUE.EligWages) AS EligibleWages
    FROM PRUE WITH (NOLOCK)
    WHERE PRUE.PRCo = @PRCo
        AND PRUE.Quarter = @Quarter
    GROUP BY PRUE.PRCo, PRUE.State, PRUE.Quarter
)
SELECT PRUH.State, PRUH.UnempID, PRUH.TaxRate, COALESCE(Listed.Employees, 0) AS Employees, Listed.GrossWages,
    Listed.EligibleWages, PRUH.Interest, PRUH.Penalty, PRUH.TotalDue
FROM PRUH WITH (NOLOCK)
LEFT JOIN Listed
    ON PRUH.PRCo = Listed.PRCo
    AND PRUH.State = Listed.State
    AND PRUH.Quarter = Listed.Quarter
WHERE PRUH.PRCo = @PRCo
    AND PRUH.Quarter = @Quarter
ORDER BY PRUH.State
