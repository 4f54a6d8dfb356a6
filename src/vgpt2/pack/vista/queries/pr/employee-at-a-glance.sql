/*
title: One employee with hire date, payroll department, craft, class and active flag
grain: one employee
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
  Employee: {type: bEmployee, example: 100}
asks:
  - When was employee 100 hired, and in which department is he?
  - For one employee number name, hire and termination date, department, craft, class and whether active
  - employee 5521 department
  - An employment verification came from a mortgage lender and needs the date of entry, the present department and the trade of one of our people, and whether that person is still with us
  - is emp 3307 stil active n what class is he
  - Who is behind this badge number and since when?
  - Does 2214, Maria Kowalski, still work for us and in what craft?
  - What are employee 100's start and leaving days, trade, grade and status?
  - A landlord phones to verify that number 2214 works here; give me his name, since when, in which department, whether he's still on the books.
  - 'who is #100, basics'
  - number, surname, first name, hired, left, still active, department and its name, trade, grade
  - emp 100 hire dt/term dt/dept/craft quick lookup
  - 'Tell me the basics about this one worker: name, when he began, what he does, and if he is still here.'
*/
SELECT PREH.Employee, PREH.LastName, PREH.FirstName, PREH.HireDate, PREH.TermDate, PREH.ActiveYN, PREH.PRDept,
    PRDP.Description AS DepartmentName, PREH.Craft, PREH.Class
FROM PREH WITH (NOLOCK)
LEFT JOIN PRDP WITH (NOLOCK)
    ON PREH.PRCo = PRDP.PRCo
    AND PREH.PRDept = PRDP.PRDept
WHERE PREH.PRCo = @PRCo
    AND PREH.Employee = @Employee
