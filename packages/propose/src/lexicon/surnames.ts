/**
 * Family names that are frequent in English-speaking countries or in world news. Common knowledge,
 * written down by hand; those that are everyday words or places as well are left out.
 */
import { wordSet } from "./word-set.ts";

const SURNAMES = wordSet(
  "Abbott Abe Abbas Abdullah Abramovich Ackerman Adams Adamson Adkins Aguilar Ahmadinejad Ahmed Akhtar Albanese Albright Alexander Alvarez Alvarado Andersen Anderson Andrews Annan Anderssen Appiah Ardern Armstrong Arnold Arroyo " +
    "Ashcroft Assad Assange Atkins Atkinson Avila Ayala Bachelet Bailey Baker Baldwin Ballard Bannon Barnes Barnett Barrett Barroso Bartlett Bashir Bauer Becker Beckham Begum Bennett Benson Bergman Bergoglio Berlusconi Bernanke " +
    "Bernstein Bezos Bhutto Biden Blair Blake Blatter Blinken Boehner Bolsonaro Bolton Booker Bouteflika Bowen Bowman Boyd Boyle Bradley Brady Brennan Brewer Briggs Brooks Browning Bryant Buchanan Buhari Burke Burnham Burns Burr " +
    "Bush Butler Buttigieg Byrne Caldwell Callaghan Calderón Cameron Campbell Cantor Cardoso Carlson Carney Carpenter Carroll Carson Carter Castillo Castro Ceaușescu Chambers Chandler Chapman Chavez Chávez Cheney Chirac Chomsky Chopra Christensen " +
    "Christie Churchill Clapper Clarke Clegg Clinton Cohen Cohn Coleman Collins Colbert Comey Conway Cooper Corbyn Cordero Coulter Craig Crawford Cruz Cuellar Cuomo Cunningham Curry Curtis Daley Daniels Davidson Davies Davis Dawson Delgado " +
    "Dempsey Deng Desai Diaz Díaz Dickson Dixon Dlamini Dodik Dominguez Donnelly Donovan Doyle Draghi Duarte Dubois Dudley Duffy Duncan Duterte Dutton Edwards Eisenhower Elliott Ellis Ellison Erdogan Erdoğan Erekat Espinoza Estrada Evans Farage " +
    "Faulkner Fauci Ferguson Fernandes Fernandez Fernández Fiala Fillon Fiorina Fischer Fisher Fitzgerald Fleming Fletcher Flores Flynn Foley Fowler Francis Franco Franklin Fraser Frazier Freeman Friedman Fujimori Fuller Gabbard Gaddafi Gallagher Gandhi " +
    "Garcia García Gardner Garland Garner Gates Gbagbo Ghani Gibbs Gibson Gilbert Giffords Gillard Gillespie Gingrich Ginsburg Giuliani Gomez Gómez Gonzales Gonzalez González Goodman Goodwin Gorbachev Gordon Gore Gorsuch Graham Grassley Greene Greenspan " +
    "Griffin Griffith Griffiths Guaidó Guterres Gutierrez Guzman Haaland Hagel Haley Halloran Hammond Hancock Hansen Hanson Hariri Harper Harrington Harris Harrison Harvey Hassan Hastings Hawkins Hawking Hayes Henderson Hendricks Hernandez Hernández Herrera " +
    "Hicks Higgins Hitler Hoffman Hollande Holmes Hopkins Horowitz Horton Howard Hudson Huckabee Hughes Humphrey Humphreys Hussein Hutchinson Ibrahim Iglesias Ivanov Jacobs Jacobson Jefferies Jenkins Jennings Jensen Jimenez Johansson Johnson Johnston Jones " +
    "Juncker Kaczyński Kadyrov Kagame Kaine Kaplan Karzai Kasich Kavanaugh Keller Kelley Kellogg Kelly Kenyatta Kennedy Kerry Khamenei Khan Khashoggi Khodorkovsky Khrushchev Kirchner Kishida Kissinger Klein Klobuchar Koch Koizumi Koroma Kovacs Kowalski Kramer Krueger Kumar " +
    "Kushner Kuznetsov Lambert Larsen Larson Lavrov Lawson Leahy Leblanc Lenin Leonard Lerner Levin Levine Lewinsky Lewis Lieberman Lindqvist Lopez López Lukashenko Lula Maduro Macron MacDonald Mackenzie Madsen Mahmoud Maldonado Malone Manafort Mandela Mandelson Manning Mao " +
    "Marchand Marshall Martinez Martínez Mattis Maxwell Mbeki McAuliffe McBride McCain McCarthy McConnell McCormick McDaniel McDonald McGregor McGuire McKenzie McLaughlin Medina Medvedev Mehta Mejia Meloni Mendez Mendoza Menendez Merkel Merz Meyer Miliband Miller Milošević Mishra Mitchell " +
    "Mnuchin Modi Mohamed Mohammed Molina Montgomery Montoya Morales Moreno Morgan Morris Morrison Morsi Mubarak Mueller Mugabe Muhammad Mullen Müller Munoz Murdoch Murphy Musharraf Musk Mussolini Nadler Nagy Nasrallah Navalny Navarro Nelson Netanyahu Newman Newsom Nguyen " +
    "Nichols Nicholson Nielsen Nixon Novak Obama Obrador Obasanjo O'Brien O'Connor O'Donnell O'Neill O'Reilly O’Brien O’Connor O’Donnell O’Neill O’Reilly Olsen Olson Omar Orbán Ortega Ortiz Osborne Owens Pacheco Padilla Palin Panetta Parsons Pascal Patel Patterson Pelosi Pence Perez Pérez " +
    "Perkins Perot Perry Peters Petersen Peterson Petrov Phillips Pinochet Poroshenko Powell Priebus Prigozhin Putin Qaddafi Rabin Raisi Rajapaksa Rajoy Ramaphosa Ramirez Ramos Ramsey Rasmussen Reagan Reid Renzi Reyes Reynolds Rice Richards Richardson Rivera Roberts Robertson Robinson " +
    "Rodgers Rodriguez Rodríguez Rogers Romero Romney Roosevelt Rosen Rosenberg Rosenstein Rosenthal Rossi Rouhani Rousseff Rowling Rubio Ruiz Rumsfeld Rutte Ryan Saakashvili Saddam Salazar Salinas Salvini Samaras Sánchez Sanchez Sanders Sandoval Santorum Santos Sarkozy Saunders Scalia Scaramucci " +
    "Schmidt Schneider Scholz Schröder Schroeder Schultz Schulz Schumer Schwartz Schwarzenegger Sessions Shah Shapiro Sharma Sharon Shaw Shelton Sheridan Sherman Shevardnadze Silva Simmons Simpson Sinclair Singh Sisi Smirnov Smith Snowden Snyder Solberg Soros Sotomayor Soto Spicer Stalin Stanton " +
    "Starmer Steele Stein Steinmeier Stephens Stephenson Stevens Stevenson Stewart Stoltenberg Strauss-Kahn Sturgeon Suarez Sullivan Sunak Sutherland Suu Swanson Sweeney Tanaka Tebboune Thatcher Thompson Thomson Thornton Tillerson Timoshenko Torres Trudeau Truman Trump Truss Tsai Tsipras Tsvangirai Turnbull Turner " +
    "Tusk Tutu Tymoshenko Underwood Vance Vargas Varoufakis Vasquez Vázquez Vega Velasquez Villarreal Volkov Wagner Walesa Wallace Walsh Walters Warren Watkins Watson Weaver Webb Weber Weiner Weinstein Whitaker Whitehead Wilkins Wilkinson Williams Williamson Willis Wilson Winfrey Wolfowitz Wright Xi Yamamoto " +
    "Yanukovych Yates Yatsenyuk Yeltsin Yingluck Youssef Yushchenko Zapatero Zarif Zawahiri Zelenskiy Zelensky Zelenskyy Zimmerman Zuckerberg Zuma Diop Traoré Keïta Diallo Touré Konaté Coulibaly Maïga Goïta Sissoko Camara Sow Barry Sall Ndiaye Diouf Cissé Koné Ouattara Compaoré Sankara Kaboré Bazoum Tchiani Déby",
);

/** Whether a word is a family name that the list has. */
export const isSurname = (word: string): boolean => SURNAMES.has(word);
