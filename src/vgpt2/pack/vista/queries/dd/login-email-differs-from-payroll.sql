/*
title: Logins whose e-mail address differs from that of their active employee in payroll, with the one in human resources
grain: one login
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - For which users does the address on the login not match the one that payroll has for the same person?
  - Login e-mail against employee e-mail where they differ
  - Approval mails keep bouncing since we changed our domain. The login record links to the employee, so compare the two addresses for everybody active in company 1, add what HR has on file, and only bring those that do not agree so that the help desk can correct them.
  - mismatched email addresses
  - user emial not same as payrol email
  - Jennifer Smith, employee 1042, gets her notices at the old domain, who else has two different ones
  - Login, name, login address, payroll company, employee number, payroll address, HR address.
  - Accounts whose mail address disagrees with that of the same worker in payroll
  - 'Workflow notices go astray: for current workers in company 1 compare the address on their account with payroll''s, and add what HR keeps, only where the first two differ.'
  - two inboxes for one worker
  - Surname and given name, employee no., logon, then three e-mails in a row (system profile, paycheck file, personnel file), mismatches only
  - usr email <> ee email, actv emps pr co 1
  - For some colleagues we have two mail addresses on file that don't match; for whom, and which ones?
*/
SELECT DDUP.VPUserName, DDUP.FullName, DDUP.EMail AS LoginEmail, PREH.PRCo, PREH.Employee, PREH.LastName,
    PREH.FirstName, PREH.Email AS PayrollEmail, HRRM.Email AS ResourceEmail
FROM DDUP WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON DDUP.PRCo = PREH.PRCo
    AND DDUP.Employee = PREH.Employee
LEFT JOIN HRRM WITH (NOLOCK)
    ON PREH.PRCo = HRRM.PRCo
    AND PREH.Employee = HRRM.PREmp
WHERE PREH.PRCo = @PRCo
    AND PREH.ActiveYN = 'Y'
    AND ISNULL(DDUP.EMail, '') <> ISNULL(PREH.Email, '')
ORDER BY PREH.LastName, PREH.FirstName, DDUP.VPUserName
